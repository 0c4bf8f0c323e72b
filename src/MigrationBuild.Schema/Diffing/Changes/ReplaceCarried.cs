using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Replaces an object that the model does not hold yet.</summary>
public sealed record ReplaceCarried(CarriedObject Old, CarriedObject New) : Change;
