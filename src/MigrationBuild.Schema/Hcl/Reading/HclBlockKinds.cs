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
        Kind("primary_key", LabelCount.Optional, "columns include comment deferrable", [], "type page_per_range");

    public static readonly HclBlockKind ForeignKey =
        Kind("foreign_key", LabelCount.One, "name columns ref_columns on_update on_delete comment deferrable");

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
        Kind("unique", LabelCount.One, "name columns include nulls_distinct comment deferrable", [], "renamed_from");

    public static readonly HclBlockKind Check = Kind("check", LabelCount.One, "name expr comment", [], "renamed_from");

    public static readonly HclBlockKind RowSecurity = Kind("row_security", LabelCount.None, "enabled enforced");

    public static readonly HclBlockKind Table = Kind(
        "table",
        LabelCount.Qualified,
        "name schema comment depends_on unlogged renamed_from",
        [Column, PrimaryKey, ForeignKey, Index, Unique, Check, RowSecurity],
        "exclude partition storage storage_params tablespace");

    public static readonly HclBlockKind Policy = Kind("policy", LabelCount.One, "name on as for to using check with_check comment depends_on");

    public static readonly HclBlockKind Variable = Kind("variable", LabelCount.One, "type default description sensitive", [], "validation");

    public static readonly HclBlockKind Locals = Kind("locals", LabelCount.None, "") with { IsOpen = true };

    public static readonly HclBlockKind File = Kind(
        "",
        LabelCount.None,
        "",
        [Schema, Extension, Enum, Table, TopLevelIndex, Policy, Variable, Locals],
        "view materialized function procedure aggregate trigger event_trigger domain composite range sequence role user permission default_permission "
        + "cast collation text_search server foreign_table foreign_data_wrapper publication subscription rule data");

    /// <summary>Blocks of Atlas's other files, which are not schemas.</summary>
    public static readonly EquatableArray<string> OfProjectFile =
        Words("atlas env lint migration diff docker cloud test plan predicate deployment");

    private static HclBlockKind Kind(string name, LabelCount labels, string attributes, HclBlockKind[]? blocks = null, string unsupported = "") =>
        new(name, labels, Words(attributes), EquatableArray.Create(blocks ?? []), Words(unsupported));

    private static EquatableArray<string> Words(string words) =>
        words.Split([' '], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
}
