import { z } from "zod";
import packageJson from "@/package.json";
import { listAgentsEndpoint, readAgentEndpoint } from "./agents";
import { checkTextEndpoint } from "./check";
import { listClaimsEndpoint, readClaimEndpoint } from "./claims";
import { listCollectionsEndpoint, readBundleEndpoint } from "./collections";
import { listDocumentsEndpoint, readAnnotationsEndpoint, readDocumentEndpoint } from "./documents";
import { defineEndpoint, type Endpoint } from "./endpoint";
import { listFindingsEndpoint } from "./findings";
import { openApi } from "./openapi";
import { readProblemEndpoint } from "./problems";
import { listQuestionsEndpoint, readQuestionEndpoint } from "./questions";
import { listRulesEndpoint } from "./rules";
import { readBundleSchemaEndpoint } from "./schemas";
import { searchEndpoint } from "./search";
import { listSourcesEndpoint, readSourceEndpoint } from "./sources";

/** The reference of the API, for programs. */
export const readReferenceEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1/openapi.json",
  summary: "This reference, as OpenAPI 3.1.",
  isShipped: true,
  response: z.record(z.string(), z.unknown()).meta({ id: "OpenApi" }),
  handle: async () => openApi(v1, packageJson.version),
});

/** What the API can do, for people who open its address. */
export const listEndpointsEndpoint = defineEndpoint({
  method: "GET",
  path: "/api/v1",
  summary: "All that this API does.",
  isShipped: true,
  response: z
    .object({
      reference: z.string(),
      endpoints: z.array(z.object({ method: z.string(), path: z.string(), summary: z.string() })),
    })
    .meta({ id: "EndpointList" }),
  handle: async () => ({ reference: readReferenceEndpoint.path, endpoints: v1 }),
});

/** Every endpoint of the first version, in the order of the reference. */
export const v1: Endpoint[] = [
  listEndpointsEndpoint,
  listQuestionsEndpoint,
  readQuestionEndpoint,
  listClaimsEndpoint,
  readClaimEndpoint,
  listSourcesEndpoint,
  readSourceEndpoint,
  listAgentsEndpoint,
  readAgentEndpoint,
  listDocumentsEndpoint,
  readDocumentEndpoint,
  readAnnotationsEndpoint,
  listFindingsEndpoint,
  searchEndpoint,
  listRulesEndpoint,
  checkTextEndpoint,
  listCollectionsEndpoint,
  readBundleEndpoint,
  readBundleSchemaEndpoint,
  readProblemEndpoint,
  readReferenceEndpoint,
];
