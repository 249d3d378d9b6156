// GET /entities/{id}: one entity, with those around it nested, or page by page.

import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import type { Entity } from "../../entities/entity.ts";
import type { EntityDatabase } from "../../entities/entity-database.ts";
import { isEdge, propertyOf } from "../../entities/ftm-model.ts";
import type { App } from "../app.ts";
import { type QueryString, truth, whole } from "../parameters.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";
import { ADJACENT, ADJACENT_PAGE, checkedByHandler, ENTITY_SCHEMA, PAGE_QUERY, refer } from "./schemas.ts";
import { SEARCH_LIMITS } from "./search.ts";

interface NestedEntity extends Omit<Entity, "properties"> {
  readonly properties: Readonly<Record<string, readonly (string | NestedEntity)[]>>;
}

/** Entities that name one, and those it names; more of one property than anybody reads are left out. */
const NEIGHBOURS_MAX = 500;

interface Neighbour {
  /** The property by which one is led to it. */
  readonly property: string;
  readonly entity: Entity;
}

/** Those whom an entity names, and those who name it, by the property that leads there. */
function neighbours(entities: EntityDatabase, entity: Entity): readonly Neighbour[] {
  const named = Object.entries(entity.properties).flatMap(([property, values]) => {
    if (propertyOf(entity.schema, property)?.type !== "entity") return [];
    return values.flatMap((id) => {
      const found = entities.entity(id);
      return found === undefined ? [] : [{ property, entity: found }];
    });
  });
  const naming = entities
    .naming(entity.id)
    .slice(0, NEIGHBOURS_MAX)
    .flatMap(({ source, property }) => {
      const found = entities.entity(source);
      const reverse = found === undefined ? undefined : propertyOf(found.schema, property)?.reverse;
      return found === undefined || reverse === undefined ? [] : [{ property: reverse, entity: found }];
    });
  // In falling order of ids, as clients of yente page through them.
  return [...named, ...naming].toSorted((a, b) => (a.entity.id > b.entity.id ? -1 : 1));
}

/** Nested two steps deep, as far as ties lead: over an ownership to the owner, and no further. */
function nested(entities: EntityDatabase, entity: Entity, path: ReadonlySet<string>): NestedEntity {
  const next = new Set([...path, entity.id]);
  const properties: Record<string, (string | NestedEntity)[]> = {};
  for (const [name, values] of Object.entries(entity.properties)) {
    if (propertyOf(entity.schema, name)?.type !== "entity") properties[name] = [...values];
    else {
      // Back to where one came from leads an id alone.
      properties[name] = values.map((id) => {
        const found = path.size > 1 || path.has(id) ? undefined : entities.entity(id);
        return found === undefined ? id : nested(entities, found, next);
      });
    }
  }
  if (path.size === 0) {
    for (const { property, entity: found } of neighbours(entities, entity)) {
      if (entity.properties[property] !== undefined || path.has(found.id)) continue;
      properties[property] = [...(properties[property] ?? []), nested(entities, found, next)];
    }
  }
  return { ...entity, properties };
}

/** The entity of an id; 308 where it was merged into another, 404 where it is none. */
function found(entities: EntityDatabase, id: string): { readonly entity: Entity } | { readonly moved: string } {
  const entity = entities.entity(id);
  if (entity !== undefined) return { entity };
  const moved = entities.mergedInto(id);
  if (moved !== undefined) return { moved };
  throw new HttpProblem(404, "ENTITY_UNKNOWN", "No such entity!");
}

/** To the same question of the other entity. */
function move(request: FastifyRequest, reply: FastifyReply, id: string): FastifyReply {
  return reply.redirect(
    request.url.replace(/(\/entities\/)[^/?]+/, (_whole, path: string) => path + encodeURIComponent(id)),
    308,
  );
}

function page(all: readonly Neighbour[], entities: EntityDatabase, self: string, limit: number, offset: number) {
  const results = all
    .slice(offset, offset + limit)
    .map(({ entity }) => (isEdge(entity.schema) ? nested(entities, entity, new Set([self])) : entity));
  return { results, total: { value: all.length, relation: "eq" }, limit, offset };
}

const IdParams = Type.Object({ id: Type.String() });

const PropertyParams = Type.Object({
  id: Type.String(),
  property: Type.String({ description: "As ownershipOwner or sanctions." }),
});

const NestedQuery = Type.Object({
  nested: Type.Optional(Type.Boolean({ description: "false leaves those around it as ids." })),
});

const MOVED = {
  type: "null",
  description: "The id was merged into that of another entity, which Location names.",
} as const;

export function entityRoutes(app: App, service: Service): void {
  app.get<{ Params: { id: string }; Querystring: QueryString }>(
    "/entities/:id",
    {
      ...checkedByHandler,
      config: { may: "read" },
      schema: {
        summary: "One entity, with those around it",
        tags: ["yente"],
        params: IdParams,
        querystring: NestedQuery,
        response: { 200: refer(app, ENTITY_SCHEMA), 308: MOVED },
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const entities = await (await service.state()).entities();
      const at = found(entities, params.id);
      if ("moved" in at) return move(request, reply, at.moved);
      return truth(query, "nested") === false ? at.entity : nested(entities, at.entity, new Set());
    },
  );
  adjacentRoutes(app, service);
}

function adjacentRoutes(app: App, service: Service): void {
  app.get<{ Params: { id: string }; Querystring: QueryString }>(
    "/entities/:id/adjacent",
    {
      ...checkedByHandler,
      config: { may: "read" },
      schema: {
        summary: "Those around an entity, by the property that leads to them",
        tags: ["yente"],
        params: IdParams,
        querystring: PAGE_QUERY,
        response: { 200: refer(app, ADJACENT), 308: MOVED },
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const limit = whole(query, "limit", SEARCH_LIMITS.standard, 0, SEARCH_LIMITS.limit);
      const offset = whole(query, "offset", 0, 0, SEARCH_LIMITS.offset);
      const entities = await (await service.state()).entities();
      const at = found(entities, params.id);
      if ("moved" in at) return move(request, reply, at.moved);
      const groups = Map.groupBy(neighbours(entities, at.entity), ({ property }) => property);
      const adjacent = [...groups].map(
        ([property, all]) => [property, page(all, entities, at.entity.id, limit, offset)] as const,
      );
      return { entity: at.entity, adjacent: Object.fromEntries(adjacent), limit, offset };
    },
  );

  app.get<{ Params: { id: string; property: string }; Querystring: QueryString }>(
    "/entities/:id/adjacent/:property",
    {
      ...checkedByHandler,
      config: { may: "read" },
      schema: {
        summary: "Those to whom one property of an entity leads",
        tags: ["yente"],
        params: PropertyParams,
        querystring: PAGE_QUERY,
        response: { 200: refer(app, ADJACENT_PAGE), 308: MOVED },
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const limit = whole(query, "limit", SEARCH_LIMITS.standard, 0, SEARCH_LIMITS.limit);
      const offset = whole(query, "offset", 0, 0, SEARCH_LIMITS.offset);
      const entities = await (await service.state()).entities();
      const at = found(entities, params.id);
      if ("moved" in at) return move(request, reply, at.moved);
      const property = propertyOf(at.entity.schema, params.property);
      if (property?.type !== "entity") {
        throw new HttpProblem(
          404,
          "PROPERTY_UNKNOWN",
          `${at.entity.schema} has no property "${params.property}" that leads to entities.`,
        );
      }
      const all = neighbours(entities, at.entity).filter((each) => each.property === params.property);
      return page(all, entities, at.entity.id, limit, offset);
    },
  );
}
