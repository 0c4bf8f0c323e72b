using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax;

/// <summary>
/// Makes a new tree out of an old one, node by node. What is not overridden is kept with its children rewritten, so that a rewriter says only what it
/// changes. Names (<see cref="Identifier"/>, <see cref="ObjectName"/>) are part of the node that holds them.
/// </summary>
public abstract partial class SyntaxRewriter
{
    /// <summary>The node that takes the place of this one: unless overridden, a copy with its children rewritten.</summary>
    public virtual Expression Rewrite(Expression expression) => RewriteChildren(expression);

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual TypeName Rewrite(TypeName node) => node with { Modifiers = Rewrite(node.Modifiers, Rewrite) };

    /// <summary>A copy with its children rewritten, for an override that changes some expressions and goes on into all.</summary>
    protected Expression RewriteChildren(Expression expression)
    {
        return expression switch
        {
            ArrayExpr node => node with { Elements = Rewrite(node.Elements, Rewrite) },
            BetweenExpr node => node with { Argument = Rewrite(node.Argument), Lower = Rewrite(node.Lower), Upper = Rewrite(node.Upper) },
            BoolExpr node => node with { Arguments = Rewrite(node.Arguments, Rewrite) },
            BooleanTest node => node with { Argument = Rewrite(node.Argument) },
            CaseExpr node => node with
            {
                Argument = node.Argument is null ? null : Rewrite(node.Argument),
                Whens = Rewrite(node.Whens, Rewrite),
                Else = node.Else is null ? null : Rewrite(node.Else),
            },
            CoalesceExpr node => node with { Arguments = Rewrite(node.Arguments, Rewrite) },
            CollateClause node => node with { Argument = Rewrite(node.Argument) },
            DistinctExpr node => node with { Left = Rewrite(node.Left), Right = Rewrite(node.Right) },
            FuncCall node => node with
            {
                Arguments = Rewrite(node.Arguments, Rewrite),
                OrderBy = Rewrite(node.OrderBy, Rewrite),
                Filter = node.Filter is null ? null : Rewrite(node.Filter),
                Over = node.Over is null ? null : Rewrite(node.Over),
            },
            GroupingFunc node => node with { Arguments = Rewrite(node.Arguments, Rewrite) },
            InExpr node => node with { Argument = Rewrite(node.Argument), Items = Rewrite(node.Items, Rewrite) },
            Indirection node => node with { Argument = Rewrite(node.Argument), Elements = Rewrite(node.Elements, Rewrite) },
            LikeExpr node => node with
            {
                Argument = Rewrite(node.Argument),
                Pattern = Rewrite(node.Pattern),
                Escape = node.Escape is null ? null : Rewrite(node.Escape),
            },
            MinMaxExpr node => node with { Arguments = Rewrite(node.Arguments, Rewrite) },
            NamedArgExpr node => node with { Value = Rewrite(node.Value) },
            NullIfExpr node => node with { Left = Rewrite(node.Left), Right = Rewrite(node.Right) },
            NullTest node => node with { Argument = Rewrite(node.Argument) },
            OpExpr node => node with { Left = node.Left is null ? null : Rewrite(node.Left), Right = Rewrite(node.Right) },
            RowExpr node => node with { Fields = Rewrite(node.Fields, Rewrite) },
            ScalarArrayOpExpr node => node with { Left = Rewrite(node.Left), Right = Rewrite(node.Right) },
            SubLink node => node with { TestExpr = node.TestExpr is null ? null : Rewrite(node.TestExpr), Query = Rewrite(node.Query) },
            TypeCast node => node with { Argument = Rewrite(node.Argument), Type = Rewrite(node.Type) },
            GroupingSet node => node with { Content = Rewrite(node.Content, Rewrite) },
            _ => RewriteJson(expression),
        };
    }

    private Expression RewriteJson(Expression expression)
    {
        return expression switch
        {
            JsonArrayAgg node => node with
            {
                Element = Rewrite(node.Element),
                OrderBy = Rewrite(node.OrderBy, Rewrite),
                Output = node.Output is null ? null : Rewrite(node.Output),
                Filter = node.Filter is null ? null : Rewrite(node.Filter),
                Over = node.Over is null ? null : Rewrite(node.Over),
            },
            JsonArrayConstructor node => node with
            {
                Elements = Rewrite(node.Elements, Rewrite),
                Output = node.Output is null ? null : Rewrite(node.Output),
            },
            JsonArrayQueryConstructor node => node with
            {
                Query = Rewrite(node.Query),
                Output = node.Output is null ? null : Rewrite(node.Output),
            },
            JsonFuncExpr node => node with
            {
                Context = Rewrite(node.Context),
                Path = Rewrite(node.Path),
                Passing = Rewrite(node.Passing, Rewrite),
                Output = node.Output is null ? null : Rewrite(node.Output),
                OnEmpty = node.OnEmpty is null ? null : Rewrite(node.OnEmpty),
                OnError = node.OnError is null ? null : Rewrite(node.OnError),
            },
            JsonIsPredicate node => node with { Argument = Rewrite(node.Argument) },
            JsonObjectAgg node => node with
            {
                Entry = Rewrite(node.Entry),
                Output = node.Output is null ? null : Rewrite(node.Output),
                Filter = node.Filter is null ? null : Rewrite(node.Filter),
                Over = node.Over is null ? null : Rewrite(node.Over),
            },
            JsonObjectConstructor node => node with
            {
                Entries = Rewrite(node.Entries, Rewrite),
                Output = node.Output is null ? null : Rewrite(node.Output),
            },
            JsonParseExpr node => node with { Value = Rewrite(node.Value) },
            JsonScalarExpr node => node with { Value = Rewrite(node.Value) },
            JsonSerializeExpr node => node with { Value = Rewrite(node.Value), Output = node.Output is null ? null : Rewrite(node.Output) },
            JsonValueExpr node => node with { Value = Rewrite(node.Value) },
            _ => RewriteXml(expression),
        };
    }

    private Expression RewriteXml(Expression expression)
    {
        return expression switch
        {
            XmlConcat node => node with { Arguments = Rewrite(node.Arguments, Rewrite) },
            XmlElement node => node with { Attributes = Rewrite(node.Attributes, Rewrite), Content = Rewrite(node.Content, Rewrite) },
            XmlForest node => node with { Elements = Rewrite(node.Elements, Rewrite) },
            XmlIsDocument node => node with { Argument = Rewrite(node.Argument) },
            XmlParse node => node with { Value = Rewrite(node.Value) },
            XmlPi node => node with { Content = node.Content is null ? null : Rewrite(node.Content) },
            XmlRoot node => node with { Value = Rewrite(node.Value), Version = node.Version is null ? null : Rewrite(node.Version) },
            XmlSerialize node => node with { Value = Rewrite(node.Value), Type = Rewrite(node.Type) },
            _ => expression,
        };
    }

    private static EquatableArray<T> Rewrite<T>(EquatableArray<T> nodes, Func<T, T> rewrite) => nodes.Select(rewrite).ToEquatableArray();
}
