using System.Reflection;

namespace MigrationBuild.Linting.Oracle;

/// <summary>The checkout that the tool belongs to.</summary>
internal static class Repository
{
    public static string Root { get; } = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(each => each.Key == "RepositoryRoot").Value!;
}
