using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>
/// The declared operator that an expression means (<c>oper_select_candidate</c>): of those with the symbol the one that takes most of the operands as they are. PostgreSQL's own
/// operators come first.
/// </summary>
internal static class OperatorResolution
{
    private static readonly HashSet<string> BuiltIn = new(
        ("!! !~ !~* !~~ !~~* # ## #- #> #>> % & && &< &<| &> * *< *<= *<> *= *> *>= + - -> ->> -|- / < <-> << <<= <<| <= <> <@ <^ = > >= >> >>= >^ ? ?# ?& ?- ?-| ?| ?|| @ @-@ @> @? @@ @@@ "
            + "^ ^@ | |&> |/ |>> || ||/ ~ ~* ~<=~ ~<~ ~= ~>=~ ~>~ ~~ ~~*").Split(' '),
        StringComparer.Ordinal);

    /// <param name="left">Null of a prefix operator.</param>
    /// <param name="renaming">New names for types, by which the operands go already.</param>
    public static DeclaredOperator? Find(NameScope names, OperatorName name, TypedExpression? left, TypedExpression right, Renaming renaming)
        => names.Catalog.Defined.Count == 0 ? null : names.FindOperators(name)
            .Select(declared => declared.Map(renaming.Apply))
            .Select(candidate => (Operator: candidate, Exact: Exactness(candidate, left, right)))
            .Where(candidate => candidate.Exact >= 0 && IsMeant(name, candidate.Operator, candidate.Exact))
            .OrderByDescending(candidate => candidate.Exact)
            .Select(candidate => candidate.Operator)
            .FirstOrDefault();

    /// <summary>Where PostgreSQL has operators of that symbol, a declared one is meant only where its own types are there.</summary>
    private static bool IsMeant(OperatorName name, DeclaredOperator candidate, int exact)
        => !name.Qualifier.IsEmpty
            || !BuiltIn.Contains(name.Symbol)
            || exact == (candidate.Left is null ? 1 : 2)
            || (exact == 1 && !(candidate.Left is null or { IsBuiltIn: true } && candidate.Right.IsBuiltIn));

    /// <summary>The number of operands that are of the very types, or less than zero where one cannot be brought to its type.</summary>
    private static int Exactness(DeclaredOperator candidate, TypedExpression? left, TypedExpression right)
        => candidate.Left is null != left is null ? -1 : left is null ? Exactness(candidate.Right, right) : Sum(Exactness(candidate.Left!, left), Exactness(candidate.Right, right));

    private static int Sum(int left, int right) => left < 0 || right < 0 ? -1 : left + right;

    private static int Exactness(DataType expected, TypedExpression value)
        => value.Domain == expected || value.Type.OperandType() == expected.OperandType() ? 1
            : value.Type is null || value.Type.IsUnknown() || expected.IsPolymorphic() || ImplicitCasts.Exists(value.Type, expected) ? 0
            : -1;
}
