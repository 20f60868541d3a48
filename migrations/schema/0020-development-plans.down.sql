drop table development_evidence, development_item, development_plan, development_guide;
