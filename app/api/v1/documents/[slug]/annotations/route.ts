import { readAnnotationsEndpoint } from "@/lib/api/documents";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readAnnotationsEndpoint);
