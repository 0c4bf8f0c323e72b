namespace MigrationBuild.Schema.Catalogs;

/// <summary>The type of several ranges, made with the type of one.</summary>
public sealed record MultirangeType(string Name, QualifiedName Range) : UserType(Name);
