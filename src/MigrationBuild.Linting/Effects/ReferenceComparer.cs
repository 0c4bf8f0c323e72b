using System.Runtime.CompilerServices;
using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Linting.Effects;

/// <summary>Tells nodes apart by their place in the tree: two that mean the same are still two.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<SyntaxNode>
{
    public static ReferenceComparer Instance { get; } = new();

    public bool Equals(SyntaxNode? x, SyntaxNode? y) => ReferenceEquals(x, y);

    public int GetHashCode(SyntaxNode obj) => RuntimeHelpers.GetHashCode(obj);
}
