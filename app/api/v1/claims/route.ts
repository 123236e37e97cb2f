import { listClaimsEndpoint } from "@/lib/api/claims";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listClaimsEndpoint);
