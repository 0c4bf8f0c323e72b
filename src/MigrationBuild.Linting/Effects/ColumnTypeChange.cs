using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <summary>What becomes of a column's values when its type changes.</summary>
/// <param name="KeepsStorage">They stay as they are stored.</param>
/// <param name="KeepsOrder">Indexes over them stay as they are: operator class and collation are the same.</param>
/// <param name="CanFail">There are values that cannot be converted.</param>
internal sealed record ColumnTypeChange(bool KeepsStorage, bool KeepsOrder, bool CanFail)
{
    public static ColumnTypeChange Of(AlterColumnTypeCmd command, Column column, ReplayState state)
    {
        var wanted = DataTypeResolver.Resolve(command.Type, state.Names).Type;
        var (from, to) = (state.Catalog.BaseTypeOf(column.Type), state.Catalog.BaseTypeOf(wanted));
        var isPlain = IsPlain(command.Using, column.Name, command.Type);
        var isChecked = wanted != column.Type && Domains.AreLimited(wanted, state.Catalog);
        return new(
            isPlain && !isChecked && TypeChange.KeepsStorage(from, to, state.IsUtc()),
            TypeChange.KeepsOperators(from, to) && Collation(command) == column.Collation?.Name,
            isChecked || (isPlain ? TypeChange.CanFail(from, to, state.IsUtc()) && !HasRoomForLabels(to, state.Catalog.FindType(from.Name)) : command.Using!.Tree<OpExpr>().Any() || IsFallibleCast(command.Using!, to)));
    }

    /// <summary>No USING, or one that says what is done without it.</summary>
    private static bool IsPlain(Expression? conversion, string column, TypeName type) => conversion switch
    {
        null => true,
        ColumnRef reference => reference.Name == column,
        TypeCast { Argument: ColumnRef reference } cast => reference.Name == column && cast.Type == type,
        _ => false,
    };

    private static bool IsFallibleCast(Expression conversion, DataType to) => conversion is TypeCast && !to.IsArray;

    /// <summary>The labels of an enum are known.</summary>
    private static bool HasRoomForLabels(DataType to, UserType? from) =>
        from is EnumType labels && to.Modifiers.Count == 1 && int.TryParse(to.Modifiers[0], out var length) && labels.Labels.All(label => label.Length <= length);

    private static string? Collation(AlterColumnTypeCmd command) => command.Collation?.Name is "default" ? null : command.Collation?.Name;
}
