using System.Globalization;
using System.Reflection;

namespace MigrationBuild.EndToEnd.Tests;

/// <summary>The packages as a user gets them, packed once into a folder for all tests.</summary>
[SetUpFixture]
public sealed class PackageFeed
{
    private static string? _root;

    /// <summary>Its own for every run, so that no cache answers with an older package.</summary>
    public static string Version { get; } = "0.0.0-test" + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    public static string Folder => Path.Combine(Root, "feed");

    /// <summary>Where the packages of the test projects are extracted.</summary>
    public static string PackagesFolder => Path.Combine(Root, "packages");

    private static string Root => _root ?? throw new InvalidOperationException("The packages are not packed yet.");

    [OneTimeSetUp]
    public void Pack()
    {
        _root = Directory.CreateTempSubdirectory("migrationbuild-feed-").FullName;
        var result = DotNet.Run(
            RepositoryRoot, "pack", "MigrationBuild.sln", "--no-build", "--configuration", Metadata("Configuration"), "--output", Folder,
            "-p:PackageVersion=" + Version);
        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(Root, recursive: true);

    private static string Metadata(string key) => typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key).Value!;
}
