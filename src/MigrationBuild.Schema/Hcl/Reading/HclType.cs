using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>A column's type as written; a serial type is an integer with a sequence.</summary>
internal readonly record struct HclType(DataType Type, bool IsSerial);
