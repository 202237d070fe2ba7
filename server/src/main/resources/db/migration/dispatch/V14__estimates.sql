-- The planner takes a function for a thousand rows. Somebody works for a unit or two: with that it asks the index of a unit instead of reading all
-- that all units have.
alter function dispatch_own_units() rows 3;
