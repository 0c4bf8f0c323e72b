using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM205: what depends on a dropped object is dropped unseen.</summary>
public sealed class DropCascade : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM205", "drop-cascade", "CASCADE drops objects that the migration does not name", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from node in CascadingDrops(context)
        let word = Words.AtEnd(context.File, node.Span, "CASCADE")
        where word is not null
        select context.Report(
            Descriptor,
            word.Value,
            "CASCADE also drops whatever depends on it by then: views, foreign keys, columns, functions. Drop the dependents by name",
            Fix.Change("Drop only what is named (RESTRICT)", new TextEdit(word.Value, "RESTRICT")));

    private static IEnumerable<SyntaxNode> CascadingDrops(StatementContext context) => context.Statement switch
    {
        DropStmt { Behavior: DropBehavior.Cascade } drop => drop.Objects.All(each => IsNew(drop.ObjectType, each, context)) ? [] : [drop],
        DropOwnedStmt { Behavior: DropBehavior.Cascade } drop => [drop],
        AlterTableStmt alter when !context.IsNew(context.Resolve(alter.Relation.Name)) => alter.Commands.Where(command => command switch
        {
            DropColumnCmd drop => drop.Behavior == DropBehavior.Cascade
                && context.New.FindColumn(context.Resolve(alter.Relation.Name), drop.Column.Name) is null,
            DropConstraintCmd drop => drop.Behavior == DropBehavior.Cascade
                && context.New.FindConstraint(context.Resolve(alter.Relation.Name), drop.Name.Name) is null,
            _ => false,
        }),
        _ => [],
    };

    private static bool IsNew(ObjectType type, ObjectAddress address, StatementContext context) => DroppedObject.IsNew(type, address, context);
}
