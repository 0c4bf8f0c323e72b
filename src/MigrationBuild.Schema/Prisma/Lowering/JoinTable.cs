using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>
/// The table behind an implicit many-to-many relation. Its names are Prisma's, which cuts the table's to 63 characters rather than bytes
/// and the constraints' from that.
/// </summary>
internal sealed class JoinTable(PrismaRelation relation)
{
    public PrismaRelation Relation { get; } = relation;

    public string Name { get; } = Names.CutCharacters(
        "_" + (relation.Name ?? $"{relation.ModelA.Name}To{relation.ModelB.Name}"),
        Names.MaximumLength);

    public string? Schema => Relation.ModelA.Schema?.Value;

    public SourceFile File => Relation.ModelA.Syntax.File;

    public TextSpan Source => Relation.FieldA!.Syntax.Span;

    public ScalarField KeyA => Relation.ModelA.PrimaryKey!.Fields[0].Field;

    public ScalarField KeyB => Relation.ModelB.PrimaryKey!.Fields[0].Field;

    public string PrimaryKeyName => WithSuffix("_AB_pkey");

    public string IndexName => WithSuffix("_B_index");

    public string ForeignKeyNameA => Names.WithSuffix(Name, "_A_fkey");

    public string ForeignKeyNameB => Names.WithSuffix(Name, "_B_fkey");

    private string WithSuffix(string suffix) => Names.CutCharacters(Name, Names.MaximumLength - suffix.Length) + suffix;
}
