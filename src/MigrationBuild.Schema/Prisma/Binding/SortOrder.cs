namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary><c>sort:</c>.</summary>
public enum SortOrder
{
    Asc,
    Desc,
}
