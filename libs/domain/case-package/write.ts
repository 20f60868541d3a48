import { levelTitle, type StandardLevel } from '#libs/domain/competency';
import type { CaseCompetency, CaseContent, CaseStandard } from './content.js';
import { GROUP_WORDS } from './groups.js';
import { derivedIdentifier } from './identifier.js';
import {
  type CaseAssociation,
  type CaseItem,
  type CaseLink,
  type CasePackage,
  type CaseRubric,
  ITEM_TYPES,
  STANDARD_EXTENSION,
} from './package.js';

const uriOf = (identifier: string) => `urn:uuid:${identifier}`;

/** Writes a dictionary and the job standards over it as a CASE 1.1 package; `changedAt` is ISO 8601 with a zone. */
export function writeCasePackage(content: CaseContent, changedAt: string): CasePackage {
  return new PackageWriter(content, changedAt).write();
}

class PackageWriter {
  private readonly document: CaseLink;
  private readonly items: CaseItem[] = [];
  private readonly associations: CaseAssociation[] = [];
  private readonly rubrics: CaseRubric[] = [];
  /** The criterion level of a competency's level, for what asks it. */
  private readonly levels = new Map<string, CaseLink>();

  constructor(
    private readonly content: CaseContent,
    private readonly changedAt: string,
  ) {
    this.document = link(content.identifier, content.title);
  }

  write(): CasePackage {
    const { identifier, title, creator, effectiveFrom, competencies, standards } = this.content;
    competencies.forEach((competency, place) => this.competency(competency, place));
    standards.forEach((standard, place) => this.standard(standard, competencies.length + place));
    return {
      CFDocument: {
        ...this.part(identifier),
        creator,
        title,
        caseVersion: '1.1',
        frameworkType: 'Kamus kompetensi dan standar kompetensi jabatan',
        language: 'id',
        adoptionStatus: effectiveFrom === null ? 'Draft' : 'Adopted',
        ...(effectiveFrom === null ? {} : { statusStartDate: effectiveFrom }),
        CFPackageURI: this.document,
      },
      CFItems: this.items,
      CFAssociations: this.associations,
      CFRubrics: this.rubrics,
    };
  }

  private competency(competency: CaseCompetency, place: number): void {
    const { identifier, code, name, group, definition, levels } = competency;
    this.items.push({
      ...this.part(identifier),
      fullStatement: name,
      CFItemType: ITEM_TYPES.competency,
      humanCodingScheme: code,
      subject: [GROUP_WORDS[group]],
      ...(definition === '' ? {} : { notes: definition }),
      CFDocumentURI: this.document,
    });
    this.isChild(link(identifier, name), this.document, place + 1);
    this.rubric(competency);
    for (const { level, indicators } of levels) {
      indicators.forEach((text, item) => this.indicator(competency, `${level}.${item + 1}`, text));
    }
  }

  private indicator(
    { identifier: owner, code, name, levels }: CaseCompetency,
    number: string,
    text: string,
  ): void {
    const identifier = derivedIdentifier(owner, `indicator ${number}`);
    this.items.push({
      ...this.part(identifier),
      fullStatement: text,
      CFItemType: ITEM_TYPES.indicator,
      humanCodingScheme: `${code} ${number}`,
      CFDocumentURI: this.document,
    });
    const numbers = levels.flatMap(({ level, indicators }) =>
      indicators.map((_, item) => `${level}.${item + 1}`),
    );
    this.isChild(link(identifier, text), link(owner, name), numbers.indexOf(number) + 1);
  }

  private rubric({ identifier: owner, code, name, levels }: CaseCompetency): void {
    const rubricId = derivedIdentifier(owner, 'rubric');
    const criterionId = derivedIdentifier(owner, 'criterion');
    const criterionLevels = levels.map(({ level, description }, place) => {
      const identifier = derivedIdentifier(owner, `level ${level}`);
      const quality = levelTitle(level as StandardLevel);
      this.levels.set(`${code} ${level}`, link(identifier, `${code} ${level} ${quality}`));
      return {
        ...this.part(identifier),
        rubricCriterionId: criterionId,
        position: place + 1,
        score: level,
        quality,
        description,
      };
    });
    this.rubrics.push({
      ...this.part(rubricId),
      title: `${code} ${name}`,
      CFRubricCriteria: [
        {
          ...this.part(criterionId),
          rubricId,
          position: 1,
          CFItemURI: link(owner, name),
          CFRubricCriterionLevels: criterionLevels,
        },
      ],
    });
  }

  /** Levels of competencies that the package has no words for travel in the extension. */
  private standard(standard: CaseStandard, place: number): void {
    const { identifier, positionCode, positionName, levels, summary, ...form } = standard;
    const asked = Object.entries(levels);
    const wordless = asked.filter(([code, level]) => !this.levels.has(`${code} ${level}`));
    this.items.push({
      ...this.part(identifier),
      fullStatement: positionName,
      CFItemType: ITEM_TYPES.position,
      humanCodingScheme: positionCode,
      ...(summary === '' ? {} : { notes: summary }),
      CFDocumentURI: this.document,
      extensions: { [STANDARD_EXTENSION]: { ...form, otherLevels: Object.fromEntries(wordless) } },
    });
    this.isChild(link(identifier, positionName), this.document, place + 1);
    asked.forEach(([code, level], number) => {
      const destination = this.levels.get(`${code} ${level}`);
      if (destination)
        this.associate('hasSkillLevel', link(identifier, positionName), destination, number + 1);
    });
  }

  private isChild(origin: CaseLink, destination: CaseLink, sequenceNumber: number): void {
    this.associate('isChildOf', origin, destination, sequenceNumber);
  }

  private associate(
    associationType: CaseAssociation['associationType'],
    originNodeURI: CaseLink,
    destinationNodeURI: CaseLink,
    sequenceNumber: number,
  ): void {
    const place = `${associationType} ${destinationNodeURI.identifier}`;
    this.associations.push({
      ...this.part(derivedIdentifier(originNodeURI.identifier, place)),
      associationType,
      sequenceNumber,
      originNodeURI,
      destinationNodeURI,
      CFDocumentURI: this.document,
    });
  }

  private part(identifier: string) {
    return { identifier, uri: uriOf(identifier), lastChangeDateTime: this.changedAt };
  }
}

function link(identifier: string, title: string): CaseLink {
  return { title, identifier, uri: uriOf(identifier) };
}
