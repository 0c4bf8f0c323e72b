using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MigrationBuild.Analyzers.Tests;

/// <summary>The reference assemblies that lie in the SDK: a test downloads nothing.</summary>
internal static class Sdk
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Loaded = new(Load);

    public static IReadOnlyList<MetadataReference> References => Loaded.Value;

    private static List<MetadataReference> Load()
    {
        var packs = typeof(Sdk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "TargetingPacks").Value!;
        var pack = Directory.GetDirectories(Path.Combine(packs, "Microsoft.NETCore.App.Ref")).Max(StringComparer.Ordinal)!;
        var folder = Directory.GetDirectories(Path.Combine(pack, "ref")).Max(StringComparer.Ordinal)!;
        return [.. Directory.GetFiles(folder, "*.dll").Select(path => MetadataReference.CreateFromFile(path))];
    }
}
