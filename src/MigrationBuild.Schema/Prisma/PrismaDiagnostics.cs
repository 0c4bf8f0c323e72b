using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma;

/// <summary>What can be said about a Prisma schema: one id a theme, the message tells the rest.</summary>
public static class PrismaDiagnostics
{
    public static readonly DiagnosticDescriptor Syntax = Error("MB3101", "prisma-syntax", "A line is not valid in a Prisma schema");

    public static readonly DiagnosticDescriptor UnknownName =
        Error("MB3102", "prisma-unknown-name", "A type, attribute, argument or property is not known");

    public static readonly DiagnosticDescriptor Relation = Error("MB3103", "prisma-relation", "A relation is incomplete or contradictory");

    public static readonly DiagnosticDescriptor Attribute = Error("MB3104", "prisma-attribute", "An attribute is misused");

    public static readonly DiagnosticDescriptor Default = Error("MB3105", "prisma-default", "A default does not suit its field");

    public static readonly DiagnosticDescriptor NativeType =
        Error("MB3106", "prisma-native-type", "A native type does not suit its field");

    public static readonly DiagnosticDescriptor Name = Error("MB3107", "prisma-name", "A name is taken, reserved or malformed");

    public static readonly DiagnosticDescriptor Key = Error("MB3108", "prisma-key", "A key or index is not valid");

    public static readonly DiagnosticDescriptor Configuration =
        Error("MB3109", "prisma-configuration", "A datasource or generator block is not valid");

    public static readonly DiagnosticDescriptor PrismaNext =
        Error("MB3110", "prisma-next", "The file is written in the language of Prisma Next");

    public static readonly DiagnosticDescriptor Advice =
        new("MB3111", "prisma-advice", "Prisma accepts this, with a warning", DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Error(string id, string name, string title) => new(id, name, title, DiagnosticSeverity.Error);
}
