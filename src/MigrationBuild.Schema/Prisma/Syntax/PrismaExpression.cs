namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A value on the right of <c>=</c> or in an argument. <see cref="object.ToString"/> gives it in Prisma's spelling.</summary>
public abstract record PrismaExpression : PrismaNode
{
    /// <summary>The elements of a list; any other value is a list of one, as brackets around a single element may be left out.</summary>
    public virtual IEnumerable<PrismaExpression> Elements => new[] { this };
}
