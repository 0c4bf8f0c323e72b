using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>In what an object differs from what HCL says of it, in words.</summary>
internal static class HclDifferences
{
    public static string Of(object said, object wanted) => (said, wanted) switch
    {
        (Table old, Table table) => Of(old, table),
        (Column old, Column column) => Of(old, column),
        (CheckConstraint old, CheckConstraint check) => List(
            (old.NoInherit != check.NoInherit, "NO INHERIT"), (old.Enforced != check.Enforced, "NOT ENFORCED"), (old.Expression != check.Expression, "the condition")),
        (ForeignKeyConstraint old, ForeignKeyConstraint key) => List(
            (old.MatchFull != key.MatchFull, "MATCH FULL"), (old.OnDeleteColumns != key.OnDeleteColumns, "the columns that ON DELETE sets"), (old.Enforced != key.Enforced, "NOT ENFORCED")),
        (TableIndex old, TableIndex index) => List(
            (old.Elements != index.Elements, "elements"), (old.Where != index.Where, "the condition"), (old.StorageParameters != index.StorageParameters, "storage parameters")),
        (RangeType old, RangeType range) => List(
            (old.Multirange.Schema != range.Multirange.Schema, "the schema of the multirange"),
            (old.OperatorClass != range.OperatorClass, "the operator class"),
            (old.SubtypeDiff != range.SubtypeDiff, "the function of distances"),
            (old.Canonical != range.Canonical, "the canonical function")),
        (Role old, Role role) => List((old.Settings != role.Settings, "settings"), (old.MemberOf != role.MemberOf, "memberships"), (old.Attributes != role.Attributes, Attributes(old, role))),
        (Routine old, Routine routine) => Of(old, routine),
        (View old, View view) => List(
            (old.Query != view.Query, "the query"),
            (old.Options != view.Options, "options"),
            (!old.Columns.Select(column => column.Default).SequenceEqual(view.Columns.Select(column => column.Default)), "defaults")),
        (MaterializedView old, MaterializedView view) => List(
            (old.Query != view.Query, "the query"),
            (old.StorageParameters != view.StorageParameters, "storage parameters"),
            (old.AccessMethod != view.AccessMethod, "the access method"),
            (old.Tablespace != view.Tablespace, "the tablespace")),
        (Trigger old, Trigger trigger) => List((old.Enabled != trigger.Enabled, "the mode"), (old.When != trigger.When, "the condition")),
        (DefinedObject { Id.Kind: ObjectKind.EventTrigger }, _) => "the mode",
        _ => "all",
    };

    private static string Of(Table old, Table table) => List(
        (old.StorageParameters != table.StorageParameters, "storage parameters"),
        (old.AccessMethod != table.AccessMethod, "the access method"),
        (old.Tablespace != table.Tablespace, "the tablespace"),
        (old.ReplicaIdentity != table.ReplicaIdentity, "the replica identity"),
        (old.ClusteredIndex != table.ClusteredIndex, "the index to cluster on"),
        (old.OfType != table.OfType, "the type"),
        (old.PartitionKey != table.PartitionKey, "the partition key"),
        (old.Persistence != table.Persistence, "the persistence"));

    private static string Of(Column old, Column column) => List(
        (old.Type != column.Type, "the type"),
        (old.Storage != column.Storage, "storage settings"),
        (old.NotNull != column.NotNull || old.NotNullConstraint != column.NotNullConstraint, "NOT NULL"),
        (old.Default != column.Default, "the default"),
        (old.Identity != column.Identity, "the identity"),
        (old.Generated != column.Generated, "the expression"),
        (old.Collation != column.Collation, "the collation"));

    private static string Of(Routine old, Routine routine) => List(
        (old.Settings != routine.Settings, "settings"),
        (old.Cost != routine.Cost, "the cost"),
        (old.Rows != routine.Rows, "the number of rows"),
        (old.Support != routine.Support, "the support function"),
        (old.Transforms != routine.Transforms, "transforms"),
        (old.Kind != routine.Kind, "WINDOW"),
        (old.Aggregate != routine.Aggregate, "parts"),
        (old.Source != routine.Source || old.Body != routine.Body, "the body"));

    private static string Attributes(Role old, Role role) => string.Join(", ", role.Attributes.Where(attribute => old.ValueOf(attribute.Name) != attribute.Value).Select(attribute => attribute.Name));

    private static string List(params (bool Differs, string Name)[] parts) =>
        parts.Where(part => part.Differs).Select(part => part.Name).ToList() is { Count: > 0 } names ? string.Join(", ", names) : "all";
}
