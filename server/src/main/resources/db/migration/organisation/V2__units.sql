-- Organisations in time. Two clocks run here. `valid` is the clock of the world: on which days a name, a place or a post held. The
-- events `opened_by` and `closed_by` are the clock of the record: which approved change wrote a row, and which one put it out of use.
-- No row is ever overwritten: a change closes rows and opens others, so that undoing it finds exactly what stood there before, and
-- what was known on any day can still be asked.

-- Kinds and levels are rows, because law renames them every few years. A level is a label and says nothing about depth.
create table unit_level (
    code text constraint unit_level_pk primary key,
    rank smallint not null constraint unit_level_rank_once unique,
    label text not null,
    label_en text not null
);
insert into unit_level (code, rank, label, label_en) values
    ('central', 1, 'Trung ương', 'Central'),
    ('province', 2, 'Cấp tỉnh', 'Province'),
    ('district', 3, 'Cấp huyện (đến 30/6/2025)', 'District (until 30/6/2025)'),
    ('commune', 4, 'Cấp xã', 'Commune'),
    ('grassroots', 5, 'Cơ sở', 'Grassroots');

create table unit_kind (
    code text constraint unit_kind_pk primary key constraint unit_kind_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    label text not null,
    label_en text not null,
    line text not null constraint unit_kind_line check (line in ('PARTY', 'STATE', 'UNION', 'FRONT'))
);
insert into unit_kind (code, label, label_en, line) values
    ('tinh-uy', 'Tỉnh ủy', 'Provincial Party Committee', 'PARTY'),
    ('thanh-uy', 'Thành ủy', 'City Party Committee', 'PARTY'),
    ('huyen-uy', 'Huyện ủy', 'District Party Committee', 'PARTY'),
    ('thi-uy', 'Thị ủy', 'Town Party Committee', 'PARTY'),
    ('dang-uy-xa', 'Đảng ủy xã', 'Party Committee of a rural commune', 'PARTY'),
    ('dang-uy-phuong', 'Đảng ủy phường', 'Party Committee of a ward', 'PARTY'),
    ('dang-uy-dac-khu', 'Đảng ủy đặc khu', 'Party Committee of a special zone', 'PARTY'),
    ('dang-uy-truc-thuoc', 'Đảng ủy trực thuộc', 'Party Committee directly under a higher one', 'PARTY'),
    ('co-quan-dang', 'Cơ quan tham mưu, giúp việc của cấp ủy', 'Party office or commission', 'PARTY'),
    ('dang-bo-co-so', 'Đảng bộ cơ sở', 'Grassroots Party organisation', 'PARTY'),
    ('dang-bo-bo-phan', 'Đảng bộ bộ phận', 'Sectional Party organisation', 'PARTY'),
    ('chi-bo', 'Chi bộ', 'Party cell', 'PARTY'),
    ('hdnd', 'Hội đồng nhân dân', 'People''s Council', 'STATE'),
    ('ubnd-tinh', 'Ủy ban nhân dân tỉnh', 'Provincial People''s Committee', 'STATE'),
    ('ubnd-huyen', 'Ủy ban nhân dân huyện', 'District People''s Committee', 'STATE'),
    ('ubnd-xa', 'Ủy ban nhân dân xã', 'People''s Committee of a rural commune', 'STATE'),
    ('ubnd-phuong', 'Ủy ban nhân dân phường', 'People''s Committee of a ward', 'STATE'),
    ('ubnd-dac-khu', 'Ủy ban nhân dân đặc khu', 'People''s Committee of a special zone', 'STATE'),
    ('so', 'Sở, ban, ngành', 'Provincial department', 'STATE'),
    ('phong', 'Phòng, văn phòng', 'Division or office', 'STATE'),
    ('don-vi-su-nghiep', 'Đơn vị sự nghiệp', 'Public service unit', 'STATE'),
    ('truong-hoc', 'Trường học', 'School', 'STATE'),
    ('tram-y-te', 'Trạm y tế', 'Health station', 'STATE'),
    ('doanh-nghiep', 'Doanh nghiệp nhà nước', 'State enterprise', 'STATE'),
    ('mttq', 'Ủy ban Mặt trận Tổ quốc', 'Fatherland Front Committee', 'FRONT'),
    ('doan-the', 'Tổ chức chính trị - xã hội', 'Socio-political organisation', 'FRONT'),
    ('ban-cong-tac-mat-tran', 'Ban công tác Mặt trận', 'Front working board', 'FRONT'),
    ('lien-doan-lao-dong', 'Liên đoàn Lao động', 'Federation of Labour', 'UNION'),
    ('cong-doan-co-so', 'Công đoàn cơ sở', 'Grassroots trade union', 'UNION');

-- What changed, by which decision, on which day, proposed and decided by whom. The accounts live in a module above, so their names
-- are kept beside their ids.
create table change_event (
    id uuid constraint change_event_pk primary key,
    kind text not null constraint change_event_kind check (kind in
        ('ESTABLISH', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'ABSORB', 'DISSOLVE', 'UNDO', 'STAFFING', 'IMPORT')),
    basis_number text not null,
    basis_on date,
    basis_issuer text not null,
    effective_on date not null,
    state text not null constraint change_event_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'UNDONE')),
    payload jsonb not null,
    reason text not null,
    proposed_by uuid not null,
    proposed_name text not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_name text,
    decided_at timestamptz,
    decided_note text not null default '',
    undoes uuid constraint change_event_undoes references change_event,
    version int not null default 0,
    constraint change_event_decided check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)
        and (decided_by is null) = (decided_name is null)),
    -- Two pairs of eyes on every change of structure. Who holds a post, and what a file brings in, one person may enter.
    constraint change_event_second_person check (
        kind in ('STAFFING', 'IMPORT') or state not in ('APPROVED', 'UNDONE') or decided_by <> proposed_by),
    constraint change_event_undo_names_event check ((kind = 'UNDO') = (undoes is not null))
);
create index change_event_state_at on change_event (state, proposed_at);
create index change_event_effective on change_event (effective_on, id);
create unique index change_event_undone_once on change_event (undoes) where state = 'APPROVED';

create table unit (id uuid constraint unit_pk primary key);

-- origin: the row that this one brings back after an undo, or itself. It lets older changes be undone after newer ones were.
create table unit_version (
    id uuid constraint unit_version_pk primary key,
    origin uuid not null,
    unit uuid not null constraint unit_version_unit references unit,
    valid daterange not null constraint unit_version_valid_given check (not isempty(valid) and not lower_inf(valid)),
    name text not null constraint unit_version_name_form check (name = btrim(name) and name <> '' and length(name) <= 300),
    short_name text not null constraint unit_version_short_name_form check (length(short_name) <= 100),
    kind text not null constraint unit_version_kind references unit_kind,
    level text not null constraint unit_version_level references unit_level,
    opened_by uuid not null constraint unit_version_opened_by references change_event,
    closed_by uuid constraint unit_version_closed_by references change_event,
    constraint unit_version_one_a_day exclude using gist (unit with =, valid with &&) where (closed_by is null)
);
create index unit_version_current on unit_version (unit) where closed_by is null;
create index unit_version_opened on unit_version (opened_by);
create index unit_version_closed on unit_version (closed_by) where closed_by is not null;
create index unit_version_kind_current on unit_version (kind, level) where closed_by is null;
create index unit_version_plain on unit_version using gin (plain(name) gin_trgm_ops) where closed_by is null;
create index unit_version_plain_short on unit_version using gin (plain(short_name) gin_trgm_ops) where closed_by is null;

-- The national code (Decision 20/2020/QĐ-TTg: up to 35 characters, closed when the body is merged away) and codes of other schemes.
create table unit_code (
    id uuid constraint unit_code_pk primary key,
    origin uuid not null,
    unit uuid not null constraint unit_code_unit references unit,
    scheme text not null constraint unit_code_scheme_form check (scheme ~ '^[a-z0-9][a-z0-9-]{0,29}$'),
    code text not null constraint unit_code_form check (code ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,34}$'),
    valid daterange not null constraint unit_code_valid_given check (not isempty(valid) and not lower_inf(valid)),
    opened_by uuid not null constraint unit_code_opened_by references change_event,
    closed_by uuid constraint unit_code_closed_by references change_event,
    constraint unit_code_one_a_day exclude using gist (unit with =, scheme with =, valid with &&) where (closed_by is null),
    constraint unit_code_one_owner exclude using gist (code with =, scheme with =, valid with &&) where (closed_by is null)
);
create index unit_code_opened on unit_code (opened_by);
create index unit_code_closed on unit_code (closed_by) where closed_by is not null;

-- Where a unit stands in a line. Without a parent it is a root, and then somebody has said why: a missing link is never silent.
create table placement (
    id uuid constraint placement_pk primary key,
    origin uuid not null,
    unit uuid not null constraint placement_unit references unit,
    line text not null constraint placement_line check (line in ('PARTY', 'STATE', 'UNION', 'FRONT')),
    parent uuid constraint placement_parent references unit,
    waiver text,
    valid daterange not null constraint placement_valid_given check (not isempty(valid) and not lower_inf(valid)),
    opened_by uuid not null constraint placement_opened_by references change_event,
    closed_by uuid constraint placement_closed_by references change_event,
    constraint placement_not_below_itself check (parent <> unit),
    constraint placement_root_says_why check ((parent is null) = (waiver is not null) and waiver <> ''),
    constraint placement_one_a_day exclude using gist (unit with =, line with =, valid with &&) where (closed_by is null)
);
create index placement_children on placement (parent, line) where closed_by is null;
create index placement_current on placement (unit, line) where closed_by is null;
create index placement_roots on placement (line) where closed_by is null and parent is null;
create index placement_opened on placement (opened_by);
create index placement_closed on placement (closed_by) where closed_by is not null;

-- Who stands above whom, on which days, over how many steps (0: itself). Derived from placement in the transaction of each change; a
-- rebuild must give the same rows, and `thongsuot check` asks for that.
create table ancestry (
    line text not null,
    descendant uuid not null,
    ancestor uuid not null,
    depth smallint not null,
    valid daterange not null,
    constraint ancestry_pk primary key (line, descendant, ancestor, depth, valid)
);
create index ancestry_down on ancestry (line, ancestor) include (valid, depth);

-- Who came after whom. Shares are parts of one denominator per event and predecessor and add up to the whole of it: 40 of 100 and 60
-- of 100.
create table succession (
    event uuid not null constraint succession_event references change_event,
    predecessor uuid not null constraint succession_predecessor references unit,
    successor uuid not null constraint succession_successor references unit,
    share_part int not null,
    share_of int not null,
    constraint succession_pk primary key (event, predecessor, successor),
    constraint succession_share check (share_part > 0 and share_part <= share_of)
);
create index succession_forward on succession (predecessor);
create index succession_backward on succession (successor);

create table post (id uuid constraint post_pk primary key);

create table post_version (
    id uuid constraint post_version_pk primary key,
    origin uuid not null,
    post uuid not null constraint post_version_post references post,
    unit uuid not null constraint post_version_unit references unit,
    title text not null constraint post_version_title_form check (title = btrim(title) and title <> '' and length(title) <= 200),
    kind text not null constraint post_version_kind check (kind in ('HEAD', 'DEPUTY', 'OFFICE', 'SPECIALIST', 'STAFF')),
    valid daterange not null constraint post_version_valid_given check (not isempty(valid) and not lower_inf(valid)),
    opened_by uuid not null constraint post_version_opened_by references change_event,
    closed_by uuid constraint post_version_closed_by references change_event,
    constraint post_version_one_a_day exclude using gist (post with =, valid with &&) where (closed_by is null)
);
create index post_version_unit_current on post_version (unit) where closed_by is null;
create index post_version_opened on post_version (opened_by);
create index post_version_closed on post_version (closed_by) where closed_by is not null;

create table membership (
    id uuid constraint membership_pk primary key,
    origin uuid not null,
    person uuid not null constraint membership_person references person,
    post uuid not null constraint membership_post references post,
    -- Of the first in a body there is one at a time; specialists may be several in one post.
    sole boolean not null,
    valid daterange not null constraint membership_valid_given check (not isempty(valid) and not lower_inf(valid)),
    opened_by uuid not null constraint membership_opened_by references change_event,
    closed_by uuid constraint membership_closed_by references change_event,
    constraint membership_once_a_day exclude using gist (person with =, post with =, valid with &&) where (closed_by is null),
    constraint membership_one_holder exclude using gist (post with =, valid with &&) where (closed_by is null and sole)
);
create index membership_person_current on membership (person) where closed_by is null;
create index membership_post_current on membership (post) where closed_by is null;
create index membership_opened on membership (opened_by);
create index membership_closed on membership (closed_by) where closed_by is not null;

grant select on unit_level, unit_kind to ${app};
grant select, insert on unit, post, succession to ${app};
grant select, insert, update on change_event to ${app};
-- Of the rows of the record the application may change one thing: that they are out of use.
grant select, insert, update (closed_by) on unit_version, unit_code, placement, post_version, membership to ${app};
grant select, insert, delete on ancestry to ${app};
