using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>The blocks of a schema file. This table is what decides whether a name is known, not supported yet, or an error.</summary>
internal static class HclBlockKinds
{
    public static readonly HclBlockKind Schema = Kind("schema", LabelCount.One, "name comment");

    public static readonly HclBlockKind Extension = Kind("extension", LabelCount.One, "name schema version comment depends_on");

    public static readonly HclBlockKind Enum = Kind("enum", LabelCount.Qualified, "name schema values comment");

    public static readonly HclBlockKind Generated = Kind("as", LabelCount.None, "expr type");

    public static readonly HclBlockKind Identity =
        Kind("identity", LabelCount.None, "generated start increment min_value max_value cache cycle");

    public static readonly HclBlockKind Column = Kind(
        "column", LabelCount.One, "name type null default comment collate as renamed_from", [Generated, Identity], "compression storage statistics");

    public static readonly HclBlockKind PrimaryKey =
        Kind("primary_key", LabelCount.Optional, "columns include without_overlaps comment deferrable", [], "type page_per_range");

    public static readonly HclBlockKind ForeignKey =
        Kind("foreign_key", LabelCount.One, "name columns ref_columns period on_update on_delete comment deferrable");

    public static readonly HclBlockKind IndexPart = Kind("on", LabelCount.None, "column expr desc ops nulls_first nulls_last collate");

    public static readonly HclBlockKind StorageParameters = Kind("storage_params", LabelCount.None, "") with { IsOpen = true };

    public static readonly HclBlockKind Index = Kind(
        "index",
        LabelCount.One,
        "name columns unique type where include nulls_distinct page_per_range ops storage_params comment",
        [IndexPart, StorageParameters],
        "renamed_from");

    /// <summary>An index that stands beside the tables, with the table it is on.</summary>
    public static readonly HclBlockKind TopLevelIndex = Index with { Attributes = Index.Attributes.Add("on") };

    public static readonly HclBlockKind Unique =
        Kind("unique", LabelCount.One, "name columns include nulls_distinct without_overlaps comment deferrable", [], "renamed_from");

    public static readonly HclBlockKind Check = Kind("check", LabelCount.One, "name expr comment", [], "renamed_from");

    /// <summary>A part of an exclusion constraint, with the operator that no two rows may answer with true.</summary>
    public static readonly HclBlockKind ExcludePart = IndexPart with { Attributes = IndexPart.Attributes.Add("op") };

    public static readonly HclBlockKind Exclude =
        Kind("exclude", LabelCount.One, "name type where comment deferrable", [ExcludePart], "include renamed_from");

    public static readonly HclBlockKind PartitionKeyPart = Kind("by", LabelCount.None, "column expr ops collate");

    /// <summary>In a table: what of a row decides in which partition it is.</summary>
    public static readonly HclBlockKind PartitionKey = Kind("partition", LabelCount.None, "type columns", [PartitionKeyPart]);

    public static readonly HclBlockKind RangeBound = Kind("range", LabelCount.None, "from to");

    public static readonly HclBlockKind ListBound = Kind("list", LabelCount.None, "in");

    public static readonly HclBlockKind HashBound = Kind("hash", LabelCount.None, "modulus remainder");

    /// <summary>Beside the tables: a partition of one. Without a bound it takes the rows that no other one does.</summary>
    public static readonly HclBlockKind Partition = Kind(
        "partition", LabelCount.Qualified, "name schema of comment depends_on", [RangeBound, ListBound, HashBound], "partition index column primary_key foreign_key unique check");

    public static readonly HclBlockKind RowSecurity = Kind("row_security", LabelCount.None, "enabled enforced");

    public static readonly HclBlockKind Table = Kind(
        "table",
        LabelCount.Qualified,
        "name schema comment depends_on unlogged access_method replica_identity storage_params renamed_from",
        [Column, PrimaryKey, ForeignKey, Index, Unique, Check, Exclude, PartitionKey, StorageParameters, RowSecurity],
        "storage tablespace");

    public static readonly HclBlockKind Policy = Kind("policy", LabelCount.One, "name on as for to using check with_check comment depends_on");

    public static readonly HclBlockKind Domain = Kind("domain", LabelCount.Qualified, "name schema type null default collate comment", [Check]);

    public static readonly HclBlockKind Field = Kind("field", LabelCount.One, "name type collate comment");

    public static readonly HclBlockKind Composite = Kind("composite", LabelCount.Qualified, "name schema comment", [Field]);

    public static readonly HclBlockKind Range = Kind(
        "range", LabelCount.Qualified, "name schema subtype subtype_opclass subtype_diff collation canonical multirange_name comment");

    public static readonly HclBlockKind Collation = Kind(
        "collation", LabelCount.Qualified, "name schema provider locale lc_collate lc_ctype deterministic rules from comment", [], "version");

    public static readonly HclBlockKind Sequence = Kind(
        "sequence", LabelCount.Qualified, "name schema type start increment min_value max_value cache cycle owner comment");

    /// <summary>What the query of a view gives is known from the query; the type and <c>null</c> are for people.</summary>
    public static readonly HclBlockKind ViewColumn = Kind("column", LabelCount.One, "type null comment");

    /// <summary>Atlas's later form of the attribute of that name.</summary>
    public static readonly HclBlockKind ViewSecurity = Kind("security", LabelCount.None, "invoker barrier");

    public static readonly HclBlockKind View = Kind(
        "view", LabelCount.Qualified, "name schema as check_option security depends_on comment", [ViewColumn, ViewSecurity]);

    public static readonly HclBlockKind Materialized = Kind(
        "materialized", LabelCount.Qualified, "name schema as depends_on comment", [ViewColumn, Index]);

    public static readonly HclBlockKind Argument = Kind("arg", LabelCount.Optional, "type mode default");

    public static readonly HclBlockKind ReturnedColumn = Kind("column", LabelCount.One, "type");

    public static readonly HclBlockKind ReturnTable = Kind("return_table", LabelCount.None, "", [ReturnedColumn]);

    /// <summary>What is set while a routine runs.</summary>
    public static readonly HclBlockKind ConfigParameters = Kind("config_params", LabelCount.None, "") with { IsOpen = true };

    public static readonly HclBlockKind Function = Kind(
        "function",
        LabelCount.Qualified,
        "name schema lang return return_set as volatility parallel security strict leakproof config_params depends_on comment",
        [Argument, ReturnTable, ConfigParameters]);

    public static readonly HclBlockKind Procedure = Kind(
        "procedure", LabelCount.Qualified, "name schema lang as security config_params depends_on comment", [Argument, ConfigParameters]);

    public static readonly HclBlockKind Aggregate = Kind(
        "aggregate", LabelCount.Qualified, "name schema state_type state_func final_func initial_value parallel depends_on comment", [Argument]);

    public static readonly HclBlockKind Before = Kind("before", LabelCount.None, "insert update update_of delete truncate");

    public static readonly HclBlockKind After = Before with { Name = "after" };

    public static readonly HclBlockKind InsteadOf = Before with { Name = "instead_of" };

    public static readonly HclBlockKind Referencing = Kind("referencing", LabelCount.None, "old_table new_table");

    public static readonly HclBlockKind Execute = Kind("execute", LabelCount.None, "function procedure args");

    public static readonly HclBlockKind Trigger = Kind(
        "trigger", LabelCount.One, "name on for foreach when from deferrable depends_on comment", [Before, After, InsteadOf, Referencing, Execute]);

    public static readonly HclBlockKind EventTrigger = Kind("event_trigger", LabelCount.One, "name on tags execute depends_on comment");

    public static readonly HclBlockKind Membership = Kind("membership", LabelCount.None, "role admin inherit set");

    public static readonly HclBlockKind Role = Kind(
        "role",
        LabelCount.One,
        "name login inherit superuser create_db create_role replication bypass_rls conn_limit member_of external depends_on comment",
        [Membership]);

    /// <summary>A role that logs in.</summary>
    public static readonly HclBlockKind User = Role with { Name = "user", Attributes = Role.Attributes.Add("password") };

    public static readonly HclBlockKind Permission = Kind("permission", LabelCount.Optional, "for to privileges grantable");

    public static readonly HclBlockKind Variable = Kind("variable", LabelCount.One, "type default description sensitive", [], "validation");

    public static readonly HclBlockKind Locals = Kind("locals", LabelCount.None, "") with { IsOpen = true };

    public static readonly HclBlockKind File = Kind(
        "",
        LabelCount.None,
        "",
        [
            Schema, Extension, Collation, Enum, Domain, Composite, Range, Sequence, Table, Partition, TopLevelIndex, Policy, View, Materialized, Function, Procedure, Aggregate, Trigger, EventTrigger,
            Role, User, Permission, Variable, Locals,
        ],
        "default_permission cast text_search server foreign_table user_mapping foreign_data_wrapper publication subscription rule data");

    /// <summary>Blocks of Atlas's other files, which are not schemas.</summary>
    public static readonly EquatableArray<string> OfProjectFile =
        Words("atlas env lint migration diff docker cloud test plan predicate deployment");

    private static HclBlockKind Kind(string name, LabelCount labels, string attributes, HclBlockKind[]? blocks = null, string unsupported = "") =>
        new(name, labels, Words(attributes), EquatableArray.Create(blocks ?? []), Words(unsupported));

    private static EquatableArray<string> Words(string words) =>
        words.Split([' '], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
}
