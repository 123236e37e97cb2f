import { listEndpointsEndpoint } from "@/lib/api/v1";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listEndpointsEndpoint);
