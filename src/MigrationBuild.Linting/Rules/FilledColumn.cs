using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>A new column that is written into the rows of a table that others use.</summary>
/// <param name="Command">What adds it.</param>
/// <param name="Writer">The part of its definition for which it is written.</param>
/// <param name="Table">The table that is written anew.</param>
internal sealed record FilledColumn<TWriter>(AddColumnCmd Command, TWriter Writer, QualifiedName Table);

/// <summary>Finds them.</summary>
internal static class FilledColumn
{
    /// <summary>Those of which that kind of part is the reason.</summary>
    public static IEnumerable<FilledColumn<TWriter>> Find<TWriter>(StatementContext context)
        where TWriter : SyntaxNode =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from add in alter.Commands.OfType<AddColumnCmd>()
        from effect in context.RewritesOf(add).Take(1)
        from writer in ColumnFill.Writers(add.Column, context.Before.Names).OfType<TWriter>()
        select new FilledColumn<TWriter>(add, writer, effect.Relation);
}
