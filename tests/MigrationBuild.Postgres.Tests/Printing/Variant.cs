using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Printing;

/// <summary>Trees that mean something else than the one they are made of, but that can be written as well.</summary>
internal static class Variant
{
    /// <summary>Every key word that stands without quotes somewhere, some of the others, and what is no plain name for another reason.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        .. Enum.GetValues<Keyword>().Where(IsBareSomewhere).Select(Keywords.GetText),
        "all", "analyse", "analyze", "current_user", "default", "none", "overlay", "select", "substring", "user", "values",
        "Upper", "two words", "a.b", "quo\"te", "quo'te", "back\\slash", "semi;colon", "-- no comment", "/* nor this", "$$", "$1", "1st", "été", "日本", "\n",
        new string('x', 63), new string('é', 31),
    ];

    /// <summary>What ends before, goes on behind or needs parentheses in one place or the other.</summary>
    public static readonly IReadOnlyList<Expression> Expressions = new[]
    {
        "a", "a.b", "-1", "'a'", "null", "minvalue", "a or b", "a and b", "not a", "a = b", "a is null", "a in (1)", "a in (select 1)", "a not in (select 1)",
        "a like b escape 'c'", "a between 1 and 2", "a is distinct from b", "a is document", "a is json", "a collate \"C\"", "a::timestamp", "a at time zone b", "a[1]", "(a).b",
        "a = any (b)", "a + b", "operator(s.+) a", "row(a)", "(a, b)", "array[a]", "(select 1)", "exists (select 1)", "case when a then b end", "f(a)", "f(a) over ()",
        "f(a) filter (where b)", "f() within group (order by a)", "coalesce(a)", "extract(year from a)", "(a, b) overlaps (c, d)", "a is nfc normalized",
        "current_date", "$1", "json_object('a': b)", "xmlconcat(a)", "interval '1' year", "cast(a as interval year)",
    }.Select(text => SqlParser.ParseExpression(text).Node!).ToArray();

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PropertiesByType = new();

    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The tree with this name in place of every name.</summary>
    public static Statement WithName(Statement statement, string name) =>
        Replace(statement, (Identifier identifier) => identifier with { Name = name }, (node, property) => IsWord(node, property, name));

    /// <summary>The tree with this expression wherever any may stand.</summary>
    public static Statement WithExpression(Statement statement, Expression expression) => Replace(statement, (Expression _) => expression, IsConstant);

    private static T Replace<T, TReplaced>(T node, Func<TReplaced, TReplaced> replace, Func<SyntaxNode, string, bool> isKept)
        where T : SyntaxNode
        where TReplaced : SyntaxNode
    {
        // Where the grammar wants a constant, the tree does not say Expression.
        if (typeof(T) == typeof(TReplaced))
        {
            return (T)(SyntaxNode)replace((TReplaced)(SyntaxNode)node);
        }

        var copy = Clone.Invoke(node, null)!;
        foreach (var property in PropertiesByType.GetOrAdd(node.GetType(), FindProperties))
        {
            if (property.GetValue(node) is { } value && !isKept(node, property.Name))
            {
                property.SetValue(copy, ReplaceValue(property.PropertyType, value, replace, isKept));
            }
        }

        return (T)copy;
    }

    private static object ReplaceValue<TReplaced>(Type type, object value, Func<TReplaced, TReplaced> replace, Func<SyntaxNode, string, bool> isKept)
        where TReplaced : SyntaxNode => (value, type == typeof(TReplaced)) switch
        {
            (TReplaced node, true) => replace(node),
            (SyntaxNode node, _) => Replace(node, replace, isKept),
            _ => ReplaceAll((dynamic)value, replace, isKept),
        };

    private static EquatableArray<T> ReplaceAll<T, TReplaced>(
        EquatableArray<T> nodes, Func<TReplaced, TReplaced> replace, Func<SyntaxNode, string, bool> isKept)
        where T : SyntaxNode
        where TReplaced : SyntaxNode => EquatableArray.Create([.. nodes.Select(node => Replace(node, replace, isKept))]);

    private static PropertyInfo[] FindProperties(Type type) => [.. type.GetProperties().Where(property => property.CanWrite && HoldsNodes(property.PropertyType))];

    private static bool HoldsNodes(Type type) =>
        typeof(SyntaxNode).IsAssignableFrom(type) || typeof(IEnumerable<SyntaxNode>).IsAssignableFrom(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>Whether PostgreSQL's grammar takes only a few names here, or not this one.</summary>
    private static bool IsWord(SyntaxNode node, string property, string name) => (node, property) switch
    {
        (DefElem { Value: Identifier }, nameof(DefElem.Value)) => true,
        (DropdbStmt, nameof(DropdbStmt.Options)) => true,
        (JsonFormat, nameof(JsonFormat.Encoding)) => true,
        (PartitionSpec, nameof(PartitionSpec.Strategy)) => true,
        (TypeName { Fields: not IntervalFields.Unrestricted }, nameof(TypeName.Name)) => true,
        (DefineStmt { ObjectType: ObjectType.Operator }, nameof(DefineStmt.Name)) => true,
        (VariableSetStmt, nameof(VariableSetStmt.Values)) => true,
        (RoleSpec, nameof(RoleSpec.Name)) or (CreateRoleStmt, nameof(CreateRoleStmt.Name)) => name == "none",
        (RenameStmt { ObjectType: ObjectType.Role }, _) => name == "none",
        _ => false,
    };

    private static bool IsConstant(SyntaxNode node, string property) => (node, property) switch
    {
        (CteCycleClause, _) => true,
        (JsonTable, nameof(JsonTable.Path)) => true,
        (JsonTableColumn, nameof(JsonTableColumn.Path)) => true,
        (RangeFunctionItem, nameof(RangeFunctionItem.Function)) => true,
        (VariableSetStmt, nameof(VariableSetStmt.Values)) => true,
        (TypeName { Fields: not IntervalFields.Unrestricted }, nameof(TypeName.Modifiers)) => true,
        _ => false,
    };

    private static bool IsBareSomewhere(Keyword keyword) =>
        Keywords.GetCategory(keyword) is KeywordCategory.Unreserved or KeywordCategory.TypeOrFunctionName;
}
