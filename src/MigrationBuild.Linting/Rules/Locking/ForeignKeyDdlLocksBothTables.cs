using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using WrittenKey = MigrationBuild.Postgres.Syntax.Constraints.ForeignKeyConstraint;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM130: a foreign key comes or goes, and the table on its other side is locked too.</summary>
public sealed class ForeignKeyDdlLocksBothTables : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM130",
        "foreign-key-ddl-locks-both-tables",
        "A foreign key that comes or goes locks the table on its other side",
        DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) => SessionSetting.Find(context, "lock_timeout") is { IsTimeout: true }
        ? []
        : context.Statement switch
        {
            AlterTableStmt alter =>
                from command in alter.Commands
                where command is DropConstraintCmd or DropColumnCmd
                from finding in Check(context, command, command.Span, [context.Resolve(alter.Relation.Name)])
                select finding,
            DropStmt { ObjectType: ObjectType.Table } drop => Check(context, drop, drop.Span, [.. drop.Objects.OfType<NamedObject>().Select(each => context.Resolve(each.Name))]),
            CreateStmt create =>
                from element in create.Elements
                from key in element.Tree<WrittenKey>()
                from effect in context.LocksOf(key).Where(effect => !HeldLocks.AreHeld(context, effect)).Take(1)
                select Report(context, key.Span, effect),
            _ => [],
        };

    private IEnumerable<Finding> Check(StatementContext context, SyntaxNode cause, TextSpan span, IReadOnlyList<QualifiedName> tables) =>
        context.LocksOf(cause)
            .Where(effect => !tables.Contains(effect.Relation) && tables.Any(table => IsLinked(context.Before.Catalog, table, effect.Relation)) && !HeldLocks.AreHeld(context, effect))
            .Take(1)
            .Select(effect => Report(context, span, effect));

    private Finding Report(StatementContext context, TextSpan span, Effect effect) => context.Report(
        Descriptor,
        span,
        effect.Relation,
        $"The foreign key has triggers on {effect.Relation.Name} too, which is locked against {(effect.BlocksReads ? "reads and writes" : "writes")} to the end of the transaction, "
        + "after a wait for the queries that run on it. Set a lock_timeout before it"
        + (effect.BlocksReads ? ", and drop the foreign key alone" : ""));

    /// <summary>Whether a foreign key of one of them refers to the other.</summary>
    private static bool IsLinked(Catalog catalog, QualifiedName table, QualifiedName other) => Refers(catalog, table, other) || Refers(catalog, other, table);

    private static bool Refers(Catalog catalog, QualifiedName table, QualifiedName other) =>
        catalog.FindTable(table)?.Constraints.OfType<ForeignKeyConstraint>().Any(key => catalog.IsWithin(other, key.ReferencedTable)) ?? false;
}
