using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Hcl.Reading;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of tables, and of the policies on them.</summary>
internal sealed class HclTableText(Catalog catalog, HclNames names, HclTypeText types)
{
    private readonly HclConstraintText _constraints = new(names);

    public HclBlockText Block(QualifiedName name, Table table)
    {
        var constraints = table.Constraints.OrderBy(constraint => constraint.Origin).ToList();
        var block = new HclBlockBuilder(HclBlockKinds.Table.Name, names.Labels(HclBlockKinds.Table.Name, name))
            .Add("schema", HclNames.ToSchema(name.Schema))
            .AddFlag("unlogged", table.Persistence == Persistence.Unlogged)
            .Add("access_method", table.AccessMethod is { } method ? HclValueText.WordOrText(method) : null)
            .Add("replica_identity", ReplicaIdentityOf(table))
            .AddComment(table.Comment)
            .AddAll(table.Columns.Select(column => Column(name, column)))
            .Add(table.PrimaryKey is { } key ? HclConstraintText.PrimaryKey(name.Name, key) : null)
            .AddAll(constraints.OfType<ForeignKeyConstraint>().Select(foreignKey => _constraints.ForeignKey(name, foreignKey)))
            .AddAll(constraints.OfType<UniqueConstraint>().Select(HclConstraintText.Unique))
            .AddAll(constraints.OfType<CheckConstraint>().Select(HclConstraintText.Check))
            .AddAll(constraints.OfType<ExclusionConstraint>().Select(HclConstraintText.Exclude))
            .AddAll(HclIndexText.Blocks(table))
            .Add(table.PartitionKey is { } partitionKey ? HclPartitionText.Key(partitionKey) : null)
            .Add(HclIndexText.StorageParameters(table.StorageParameters));
        // A policy turns row security on, so that it is off must be said.
        return table.RowSecurity || table.ForceRowSecurity || table.Policies.Count > 0
            ? block.Add(new HclBlockBuilder(HclBlockKinds.RowSecurity.Name).Add("enabled", HclValueText.Boolean(table.RowSecurity)).AddFlag("enforced", table.ForceRowSecurity).Build()).Build()
            : block.Build();
    }

    public IEnumerable<HclBlockText> Policies(QualifiedName name, Table table) => table.Policies.OrderBy(policy => policy.Origin).Select(policy =>
        new HclBlockBuilder(HclBlockKinds.Policy.Name, policy.Name)
            .Add("on", names.ToRelation(name))
            .Add("as", policy.Permissive ? null : "RESTRICTIVE")
            .Add("for", policy.Command == PolicyCommand.All ? null : policy.Command.ToString().ToUpperInvariant())
            .Add("to", policy.Roles.IsEmpty ? null : HclValueText.List(policy.Roles.Select(HclPermissionText.Role)))
            .AddSql("using", HclValueText.Expression(policy.Using))
            .AddSql("check", HclValueText.Expression(policy.WithCheck))
            .AddComment(policy.Comment)
            .Build());

    /// <summary>Whether the sequence is no more than what the word for its column's type stands for.</summary>
    public bool IsImplied(QualifiedName name, Sequence sequence) =>
        sequence.OwnedBy is { } owner
        && new QualifiedName(name.Schema, owner.Table) is var table
        && catalog.FindTable(table)?.FindColumn(owner.Column) is { } column
        && OwnedSequences.Find(catalog, table, column) == sequence
        && OwnedSequences.IsSerial(column, sequence)
        && sequence is { Comment: null, Access.Grants.IsEmpty: true }
        && sequence.Name == NameGenerator.MakeObjectName(owner.Table, owner.Column, "seq");

    private HclBlockText Column(QualifiedName table, Column column)
    {
        var isSerial = OwnedSequences.Find(catalog, table, column) is { } sequence && IsImplied(new QualifiedName(table.Schema, sequence.Name), sequence);
        return new HclBlockBuilder(HclBlockKinds.Column.Name, column.Name)
            .Add("null", HclValueText.Boolean(!column.NotNull))
            .Add("type", isSerial ? HclTypes.SerialOf(column.Type) : types.Of(column.Type))
            .Add("default", isSerial ? null : HclValueText.Default(column.Default))
            .Add("collate", HclTypeBlockText.CollationOf(column.Collation))
            .AddComment(column.Comment)
            .Add(column.Generated is { } generated ? Generated(generated) : null)
            .Add(column.Identity is { } identity ? Identity(column.Type, identity) : null)
            .Build();
    }

    private static string? ReplicaIdentityOf(Table table) => table.ReplicaIdentity switch
    {
        { Kind: ReplicaIdentityKind.Full } => "FULL",
        { Kind: ReplicaIdentityKind.Nothing } => "NOTHING",
        { Index: { } index } => HclNames.ToIndex(index),
        _ => null,
    };

    private static HclBlockText Generated(GeneratedExpression generated) => new HclBlockBuilder(HclBlockKinds.Generated.Name)
        .AddSql("expr", HclValueText.Expression(generated.Expression))
        .Add("type", generated.Stored ? "STORED" : "VIRTUAL")
        .Build();

    private static HclBlockText Identity(DataType type, IdentityOptions identity) =>
        HclSequenceText.AddOptions(new HclBlockBuilder(HclBlockKinds.Identity.Name).Add("generated", identity.Always ? "ALWAYS" : "BY_DEFAULT"), identity.Sequence, type).Build();
}
