-- The planner takes a function for a thousand rows; few look after more than some.
alter function documents_units() rows 30;
