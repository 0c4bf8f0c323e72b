using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM306: programs that run already look for something in its old schema.</summary>
public sealed class SetSchema : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM306", "set-schema", "Moving to another schema breaks the programs that use it", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from move in context.StatementsOf<AlterObjectSchemaStmt>()
        let name = ClientName.Of(context, move.ObjectType, move.Object)
        where name is not null
            && name.Name.Schema != move.NewSchema.Name
            && !DroppedObject.IsNew(move.ObjectType, move.Object, context)
            && name.IsLost(context, name.Moved(move.NewSchema.Name))
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(
                Words.Find(context.File, TextSpan.FromBounds(move.Object.Span.End, move.NewSchema.Span.Start), "SET").Start,
                move.NewSchema.Span.End),
            name.Name,
            $"Programs that look for {name.Name.Name} in {name.Name.Schema} fail from the commit on, until each of them is replaced or given another search_path. "
            + (name.Kind == ObjectType.Table
                ? "Keep a view under the old name, in the same transaction, while they run"
                : "Make it anew in the other schema, and drop the old one when no program uses it"),
            FixOf(context, move, name));

    private static Fix? FixOf(StatementContext context, AlterObjectSchemaStmt move, ClientName name) =>
        move is { ObjectType: ObjectType.Table, Object: NamedObject table } && context.Before.Catalog.FindRelation(name.Name) is null or Table
            ? CompatibilityView.Create(
                context, table, $"{context.File.Substring(move.NewSchema.Span)}.{context.File.Substring(table.Name.Parts[table.Name.Parts.Count - 1].Span)}")
            : null;
}
