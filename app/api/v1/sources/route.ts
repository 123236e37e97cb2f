import { listSourcesEndpoint } from "@/lib/api/sources";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listSourcesEndpoint);
