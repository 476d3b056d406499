; Windows installer, for Inno Setup 6. windows.py calls it with the version and the folder build.
; Installs for the user who runs it; no administrator is needed. The journal, backups and preferences lie in
; %LOCALAPPDATA%\kneejournal, outside the program's folder, and are touched by neither update nor removal.

#ifndef Version
  #error Version is not given: run packaging/windows.py
#endif

[Setup]
; The identity by which an update finds the version before it. Never change it.
AppId={{6B2A2B7E-58C4-4A3B-9B1A-0C6B2E0D7F31}
AppName=kneejournal
AppVersion={#Version}
AppPublisher=the kneejournal contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\kneejournal
DisableDirPage=auto
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#House}\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\kneejournalw.exe
UninstallDisplayName=kneejournal
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
OutputDir={#Out}
OutputBaseFilename=kneejournal-{#Version}-windows-x64

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
english.JournalStays=kneejournal has been removed. Your journal and its backups are still there, in%n%n%1%n%nDelete that folder yourself if you no longer need them.
german.JournalStays=kneejournal wurde entfernt. Ihr Tagebuch und seine Sicherungen sind noch da, in%n%n%1%n%nLöschen Sie diesen Ordner selbst, wenn Sie sie nicht mehr brauchen.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Libraries of the version before must not stay beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\kneejournal"; Filename: "{app}\kneejournalw.exe"; AppUserModelID: "io.github.kneejournal.KneeJournal"
Name: "{autodesktop}\kneejournal"; Filename: "{app}\kneejournalw.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\kneejournalw.exe"; Description: "{cm:LaunchProgram,kneejournal}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Journal: String;
begin
  Journal := ExpandConstant('{localappdata}\kneejournal');
  if (Step = usPostUninstall) and DirExists(Journal) then
    SuppressibleMsgBox(FmtMessage(CustomMessage('JournalStays'), [Journal]), mbInformation, MB_OK, IDOK);
end;
