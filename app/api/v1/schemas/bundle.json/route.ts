import { readBundleSchemaEndpoint } from "@/lib/api/schemas";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readBundleSchemaEndpoint);
