namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>PostgreSQL's index access methods, as Prisma's <c>type:</c> names them.</summary>
public enum IndexMethod
{
    BTree,
    Hash,
    Gist,
    Gin,
    SpGist,
    Brin,
}
