-- More time by a decision of who asked, for many units at once: nobody asked for it, so the unit's own right is not needed.
create policy extension_decided_alone on extension for insert with check (
    state = 'GRANTED' and btrim(answer) <> '' and acting_holds(programme_decide_roles(), issuer)
    and issuer = (select m.issuer from mandate m where m.id = extension.mandate));
