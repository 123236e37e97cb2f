import { listQuestionsEndpoint } from "@/lib/api/questions";
import { serve } from "@/lib/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listQuestionsEndpoint);
