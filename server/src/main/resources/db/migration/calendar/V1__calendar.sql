-- A holiday of the law. From these rows years that nobody has announced yet are proposed; the year in which the law changed is a new row.
create table holiday_rule (
    code text constraint holiday_rule_code check (code ~ '^[A-Z_]{2,40}$'),
    from_year int not null,
    -- The last year it holds; null for as long as the law does.
    to_year int,
    name text not null constraint holiday_rule_name check (length(name) between 1 and 100),
    lunar boolean not null,
    month int not null constraint holiday_rule_month check (month between 1 and 12),
    day int not null constraint holiday_rule_day check (day between 1 and 31),
    spread text not null constraint holiday_rule_spread check (spread in ('ONE', 'TET', 'ADJACENT')),
    basis text not null constraint holiday_rule_basis check (length(basis) between 1 and 300),
    constraint holiday_rule_pk primary key (code, from_year),
    constraint holiday_rule_years check (to_year >= from_year)
);

-- What the calendar of a year was said to be, each time somebody said it. The highest version holds; none is ever changed, so that a
-- due day worked out last year can be worked out again as it was then.
create table calendar_year (
    year int not null constraint calendar_year_year check (year between 1990 and 2100),
    version int not null constraint calendar_year_version check (version > 0),
    -- The announcement that it rests on; empty while it was only worked out.
    basis text not null constraint calendar_year_basis check (length(basis) <= 500),
    reason text not null constraint calendar_year_reason check (length(reason) <= 500),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_name text not null,
    constraint calendar_year_pk primary key (year, version)
);

create table calendar_day (
    year int not null,
    version int not null,
    day date not null,
    kind text not null constraint calendar_day_kind check (kind in ('HOLIDAY', 'COMPENSATION', 'SWAPPED_OFF', 'SWAPPED_WORKED')),
    name text not null constraint calendar_day_name check (length(name) <= 100),
    -- The other day: the holiday made good, the Saturday worked, the day off that it is worked for.
    pair date,
    computed boolean not null,
    constraint calendar_day_pk primary key (year, version, day),
    constraint calendar_day_of_year foreign key (year, version) references calendar_year,
    constraint calendar_day_in_year check (extract(year from day) = year),
    constraint calendar_day_pair check ((pair is null) = (kind = 'HOLIDAY'))
);

-- On which day of the month the periods of a reporting regime close; 31 is the month's last day.
create table reporting_calendar (
    code text constraint reporting_calendar_pk primary key constraint reporting_calendar_code check (code ~ '^[A-Z][A-Z0-9_]{1,19}$'),
    name text not null constraint reporting_calendar_name check (length(name) between 1 and 100),
    name_en text not null constraint reporting_calendar_name_en check (length(name_en) between 1 and 100),
    closing_day int not null constraint reporting_calendar_closing_day check (closing_day between 1 and 28 or closing_day = 31),
    basis text not null constraint reporting_calendar_basis check (length(basis) <= 300)
);

-- Terms of bodies. A null unit means every body of the line that has no row of its own, nor one above it.
create table body_term (
    id uuid constraint body_term_pk primary key,
    unit uuid constraint body_term_unit references unit,
    line text not null constraint body_term_line check (line in ('PARTY', 'STATE', 'UNION', 'FRONT')),
    label text not null constraint body_term_label check (label ~ '^\d{4}-\d{4}$'),
    valid daterange not null constraint body_term_days check (not isempty(valid) and not lower_inf(valid)),
    basis text not null constraint body_term_basis check (length(basis) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_name text not null,
    constraint body_term_one_a_day exclude using gist
        (coalesce(unit, '00000000-0000-0000-0000-000000000000') with =, line with =, valid with &&)
);
create index body_term_unit on body_term (unit, line);

grant select on holiday_rule, reporting_calendar to ${app};
grant select, insert on calendar_year, calendar_day, body_term to ${app};
grant update (valid) on body_term to ${app};

insert into holiday_rule (code, from_year, to_year, name, lunar, month, day, spread, basis) values
    ('NEW_YEAR', 2019, null, 'Tết Dương lịch', false, 1, 1, 'ONE', 'Điều 112 khoản 1 điểm a Bộ luật Lao động 2019'),
    ('TET', 2019, null, 'Tết Âm lịch', true, 1, 1, 'TET', 'Điều 112 khoản 1 điểm b Bộ luật Lao động 2019'),
    ('HUNG_KINGS', 2019, null, 'Giỗ Tổ Hùng Vương', true, 3, 10, 'ONE', 'Điều 112 khoản 1 điểm e Bộ luật Lao động 2019'),
    ('VICTORY', 2019, null, 'Ngày Chiến thắng', false, 4, 30, 'ONE', 'Điều 112 khoản 1 điểm c Bộ luật Lao động 2019'),
    ('LABOUR', 2019, null, 'Ngày Quốc tế lao động', false, 5, 1, 'ONE', 'Điều 112 khoản 1 điểm d Bộ luật Lao động 2019'),
    ('NATIONAL', 2019, 2020, 'Quốc khánh', false, 9, 2, 'ONE', 'Điều 115 khoản 1 điểm đ Bộ luật Lao động 2012'),
    ('NATIONAL', 2021, null, 'Quốc khánh', false, 9, 2, 'ADJACENT', 'Điều 112 khoản 1 điểm đ Bộ luật Lao động 2019'),
    ('CULTURE', 2026, null, 'Ngày Văn hóa Việt Nam', false, 11, 24, 'ONE', 'Nghị quyết 80-NQ/TW ngày 07/01/2026 (chủ trương; cần đối chiếu quy định của Quốc hội)');

insert into reporting_calendar (code, name, name_en, closing_day, basis) values
    ('CIVIL', 'Theo tháng dương lịch', 'Calendar months', 31, 'Điều 146 Bộ luật Dân sự 2015'),
    ('STATE', 'Báo cáo hành chính nhà nước (chốt ngày 14)', 'Reports of state bodies (closed on the 14th)', 14, 'Điều 12 Nghị định 09/2019/NĐ-CP');

insert into body_term (id, unit, line, label, valid, basis, recorded_at, recorded_by, recorded_name) values
    ('00000000-0000-7000-8000-000000000001', null, 'STATE', '2021-2026', daterange('2021-05-23', '2026-03-15'),
        'Bầu cử đại biểu Hội đồng nhân dân ngày 23/5/2021', now(), '00000000-0000-0000-0000-000000000000', 'Thông Suốt'),
    ('00000000-0000-7000-8000-000000000002', null, 'STATE', '2026-2031', daterange('2026-03-15', null),
        'Bầu cử đại biểu Hội đồng nhân dân ngày 15/3/2026', now(), '00000000-0000-0000-0000-000000000000', 'Thông Suốt');
