using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Linting.Effects;

/// <summary>The nodes of a tree.</summary>
internal static class SyntaxWalk
{
    /// <summary>The node itself and all beneath it, in source order.</summary>
    public static IEnumerable<SyntaxNode> Tree(this SyntaxNode node)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(node);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            foreach (var child in next.ChildNodes().Reverse())
            {
                open.Push(child);
            }
        }
    }

    public static IEnumerable<TNode> Tree<TNode>(this SyntaxNode? node)
        where TNode : SyntaxNode => node?.Tree().OfType<TNode>() ?? [];
}
