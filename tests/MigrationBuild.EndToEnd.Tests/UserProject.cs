namespace MigrationBuild.EndToEnd.Tests;

/// <summary>A throw-away project in a folder of its own that gets the packages from the feed.</summary>
internal sealed class UserProject : IDisposable
{
    private UserProject() => Folder = Directory.CreateTempSubdirectory("migrationbuild-app-").FullName;

    public string Folder { get; }

    /// <summary>The names in <c>migrations</c>, in order.</summary>
    public IEnumerable<string> Migrations => Directory.Exists(this["migrations"])
        ? Directory.GetFiles(this["migrations"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
        : [];

    public string this[string path] => Path.Combine(Folder, path);

    public static UserProject Create(string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "")
    {
        var project = CreateEmpty();
        project.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MigrationBuild" Version="{PackageFeed.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", "Console.WriteLine(\"hello\");\n");
        project.Write(".gitignore", "bin/\nobj/\n");
        return project;
    }

    /// <summary>A sample of the repository as a fresh clone has it, with the packages of the feed.</summary>
    public static UserProject CopySample(string name)
    {
        var project = CreateEmpty();
        foreach (var file in Directory.GetFiles(Path.Combine(PackageFeed.RepositoryRoot, "samples", name)))
        {
            File.Copy(file, project[Path.GetFileName(file)]);
        }

        project.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <MigrationBuildVersion>{PackageFeed.Version}</MigrationBuildVersion>
              </PropertyGroup>
            </Project>
            """);
        return project;
    }

    /// <summary>A folder without a project, where packages come from the feed.</summary>
    public static UserProject CreateEmpty()
    {
        var project = new UserProject();
        var fallback = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages
            ? packages
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        project.Write("nuget.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{PackageFeed.PackagesFolder}" />
              </config>
              <fallbackPackageFolders>
                {(Directory.Exists(fallback) ? $"<add key=\"shared\" value=\"{fallback}\" />" : "")}
              </fallbackPackageFolders>
              <packageSources>
                <add key="feed" value="{PackageFeed.Folder}" />
              </packageSources>
            </configuration>
            """);
        return project;
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    public CommandResult Run(params string[] arguments) => DotNet.Run(Folder, arguments);

    /// <summary>Installs the tool of the feed into the folder.</summary>
    public void InstallTool()
    {
        var result = Run("tool", "install", "MigrationBuild.Tool", "--tool-path", "tools", "--version", PackageFeed.Version, "--add-source", PackageFeed.Folder);
        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    /// <summary>Runs the installed tool in the folder.</summary>
    public CommandResult RunTool(params string[] arguments) =>
        RunningCommand.Start(this[OperatingSystem.IsWindows() ? "tools/dotnet-migrations.exe" : "tools/dotnet-migrations"], Folder, arguments).Wait();

    public RunningCommand Start(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        DotNet.Start(Folder, environment, arguments);

    public string Build(params string[] arguments)
    {
        var result = Run(["build", .. arguments]);
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        return result.Output;
    }

    public void Git(params string[] arguments)
    {
        var result = RunningCommand.Start("git", Folder, arguments).Wait();
        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    public void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "Test");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
