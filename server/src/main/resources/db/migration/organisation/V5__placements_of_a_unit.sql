-- Where a unit stood as it was known on another day, also what has been corrected since: the other index holds only what still counts.
create index placement_of_unit on placement (unit);
