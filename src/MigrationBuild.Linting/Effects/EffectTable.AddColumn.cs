using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using CheckConstraint = MigrationBuild.Postgres.Syntax.Constraints.CheckConstraint;
using Constraint = MigrationBuild.Postgres.Syntax.Constraints.Constraint;
using PrimaryKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.PrimaryKeyConstraint;
using UniqueConstraint = MigrationBuild.Postgres.Syntax.Constraints.UniqueConstraint;
using ForeignKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.ForeignKeyConstraint;
using NotNullConstraint = MigrationBuild.Postgres.Syntax.Constraints.NotNullConstraint;

namespace MigrationBuild.Linting.Effects;

/// <content><c>ADD COLUMN</c>: a constant default is kept in the catalog, every other value is written into each row.</content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfAddColumn(AddColumnCmd add, AlteredTable subject)
    {
        var column = add.Column;
        if (add.IfNotExists && FindTable(subject.Name)?.FindColumn(column.Name.Name) is not null)
        {
            return [subject.Effect(add)];
        }

        var isRewritten = ColumnFill.Writers(column, _before.Names).Any();
        return
        [
            .. subject.Family.SelectMany(each => isRewritten ? Rewritten(add, each, subject.Lock, CanFail(column)) : [OfNewColumn(add, each, subject)]),
            .. column.Constraints.Any(constraint => constraint is IndexConstraint) ? OfNewIndex(add, subject, canFail: !isRewritten && !IsDistinct(column)) : [],
            .. isRewritten ? OfSequenceCalls(add, column) : [],
            .. from key in column.Constraints.OfType<ForeignKeyConstraint>()
               from effect in OfForeignKey(key, key, subject with { Family = [subject.Name] }, isValidated: HasValue(column) && key.Characteristics.ChecksOldRows)
               select effect,
        ];
    }

    private Effect OfNewColumn(AddColumnCmd add, QualifiedName table, AlteredTable subject)
    {
        var isScanned = HasRows(table) && add.Column.Constraints.Any(constraint => constraint switch
        {
            CheckConstraint => constraint.Characteristics.ChecksOldRows,
            NotNullConstraint or PrimaryKeyConstraint => !HasValue(add.Column),
            _ => false,
        });
        var canFail = isScanned && (HasValue(add.Column) || add.Column.Constraints.Any(constraint =>
            constraint is not CheckConstraint check || !PassesNull(check.Condition, add.Column.Name.Name)));
        return On(add, table, subject.Lock, isScanned ? Work.Scan : Work.None) with { CanFailOnData = canFail };
    }

    /// <summary>All rows get null, and that is as good as unique.</summary>
    private static bool IsDistinct(ColumnDef column) =>
        !HasValue(column) && column.Constraints.OfType<IndexConstraint>().All(constraint => constraint is UniqueConstraint { NullsNotDistinct: false });

    /// <summary>Whether a condition is not false where the column is null: it compares the column with something, so that it is null itself.</summary>
    private static bool PassesNull(Expression condition, string column) => condition switch
    {
        BoolExpr { Kind: BoolExprKind.Or } any => any.Arguments.Any(arm => PassesNull(arm, column)),
        BoolExpr { Kind: BoolExprKind.And } all => all.Arguments.All(part => PassesNull(part, column)),
        OpExpr comparison => new[] { comparison.Left, comparison.Right }.Any(side => side is ColumnRef reference && reference.Name == column),
        _ => false,
    };

    /// <summary>What a row gets may not fit: the condition of a domain, the value of an expression.</summary>
    private bool CanFail(ColumnDef column) =>
        column.Constraints.Any(constraint => constraint is GeneratedConstraint or CheckConstraint) || ColumnFill.IsLimited(column.Type, _before.Names, HasValue(column));

    private static bool HasValue(ColumnDef column) =>
        column.Constraints.Any(each => each is DefaultConstraint { Value: not NullConstant } or IdentityConstraint) || ColumnFill.IsSerial(column.Type);
}
