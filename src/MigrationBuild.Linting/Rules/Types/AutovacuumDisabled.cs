using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using Persistence = MigrationBuild.Postgres.Syntax.Tables.Persistence;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM627: nothing cleans up a table.</summary>
public sealed class AutovacuumDisabled : ILintRule
{
    private const string Parameter = "autovacuum_enabled";

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM627", "autovacuum-disabled", "Without autovacuum the table grows and its statistics go stale", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from set in Find(context)
        where set.Option.Name.Name == Parameter && IsOff(set.Option) && !context.IsTemporary(set.Table) && !context.Later.Any(later => Ends(later, set.Table, set.Option))
        select context.Report(
            Descriptor,
            set.Option.Span,
            set.Table,
            $"What updates and deletes leave behind in {set.Table.Name} stays until somebody runs VACUUM, plans follow old statistics, and in the end the server itself starts a vacuum that nothing can stop, "
            + "against the wraparound of transaction ids. Lower autovacuum_vacuum_scale_factor instead");

    private static IEnumerable<(QualifiedName Table, DefElem Option)> Find(StatementContext context) => context.Statement switch
    {
        CreateStmt { Persistence: not Persistence.Temporary } create => Of(context.Before.Names.Qualify(create.Name), create.Options),
        CreateTableAsStmt { Persistence: not Persistence.Temporary } create => Of(context.Before.Names.Qualify(create.Name), create.Options),
        CreateMatViewStmt create => Of(context.Before.Names.Qualify(create.Name), create.Options),
        AlterTableStmt alter => alter.Commands.OfType<SetOptionsCmd>().SelectMany(set => Of(context.Resolve(alter.Relation.Name), set.Options)),
        _ => [],
    };

    private static IEnumerable<(QualifiedName Table, DefElem Option)> Of(QualifiedName table, IEnumerable<DefElem> options) => options.Select(option => (table, option));

    private static bool IsOff(DefElem option) => option.Value switch
    {
        StringConstant text => IsFalse(text.Value),
        Identifier word => IsFalse(word.Name),
        NumericConstant number => number.Text == "0",
        Postgres.Syntax.Types.TypeName word => IsFalse(word.Name.Name),
        _ => false,
    };

    private static bool IsFalse(string value) => value.ToLowerInvariant() is "false" or "off" or "no" or "0" or "f" or "n";

    /// <summary>The migration turns it on again once it has filled the table, or drops that one.</summary>
    private static bool Ends(StatementContext later, QualifiedName table, DefElem option) => later.Statement switch
    {
        DropStmt { ObjectType: ObjectType.Table } drop => drop.Objects.OfType<NamedObject>().Any(each => later.Resolve(each.Name) == table),
        AlterTableStmt alter when later.Resolve(alter.Relation.Name) == table => alter.Commands.Any(command => command switch
        {
            SetOptionsCmd set => set.Options.Any(each => IsSame(each, option) && !IsOff(each)),
            ResetOptionsCmd reset => reset.Options.Any(each => IsSame(each, option)),
            _ => false,
        }),
        _ => false,
    };

    private static bool IsSame(DefElem option, DefElem other) => option.Name == other.Name && option.Namespace == other.Namespace;
}
