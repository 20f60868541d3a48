drop function definer_analyze(text[]);
