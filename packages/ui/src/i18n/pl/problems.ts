import type { problems as nl } from '../nl/problems.ts';

/** What stands on the portal's screen when something went wrong: what to do now. */
export const problems: Record<keyof typeof nl, string> = {
  'problem.BODY_MALFORMED':
    'Komputer tego nie zrozumiał. Twój tekst nadal tu jest. Spróbuj jeszcze raz.',
  'problem.BODY_TOO_LARGE':
    'Twój tekst jest za długi. Skróć go. Później możesz opowiedzieć więcej.',
  'problem.CONTENT_TYPE_WRONG': 'Komputer tego nie zrozumiał. Spróbuj w innej przeglądarce.',
  'problem.NOT_FOUND': 'Tego już tu nie ma. Wpisz swój kod jeszcze raz.',
  'problem.NOT_OPEN': 'Teraz nie możesz tu nic wysłać. Zadzwoń pod jeden z numerów na dole.',
  'problem.CHALLENGE_EXPIRED': 'To trwało za długo. Spróbuj jeszcze raz.',
  'problem.SIGN_IN_FAILED':
    'Nie znamy tego kodu. Porównaj wszystkie cyfry. Kod jest na karcie? Sprawdź, do którego dnia działa. Masz nową kartę albo wszystko jest usunięte? Wtedy stary kod już nie działa.',
  'problem.SESSION_ENDED':
    'Przez chwilę nie było cię tutaj. Wpisz swój kod jeszcze raz. Twój tekst zostanie.',
  'problem.NOT_ALLOWED': 'Tutaj to nie jest możliwe. Zadzwoń, jeśli chcesz pomocy.',
  'problem.STALE_HEAD': 'Właśnie przyszła nowa wiadomość. Przeczytaj ją i spróbuj jeszcze raz.',
  'problem.ALREADY_THERE': 'To już było wysłane. Sprawdź, czy jest coś nowego.',
  'problem.DIRECTORY_STALE':
    'Zmieniły się osoby, które czytają. Zobacz jeszcze raz, kogo wybierasz.',
  'problem.ENTRY_REFUSED': 'Nie udało się wysłać. Twój tekst nadal tu jest. Spróbuj jeszcze raz.',
  'problem.RECEIVER_REFUSED': 'Jedna osoba nie może tego czytać. Wybierz kogoś innego.',
  'problem.DIRECTORY_REFUSED':
    'Coś się nie zgadza z tym, kto tu czyta. Teraz nic nie wysyłaj. Zadzwoń do nas.',
  'problem.INVITATION_UNKNOWN': 'To zaproszenie już nie działa. Poproś o nowe.',
  'problem.NAME_TAKEN': 'Taka nazwa już jest. Wybierz inną.',
  'problem.SETUP_REFUSED': 'Tutaj to nie jest możliwe.',
  'problem.TOO_MANY_REQUESTS':
    'Teraz jest tu duży ruch. Poczekaj minutę. Potem spróbuj jeszcze raz.',
  'problem.PROOF_WANTED': 'Teraz jest tu duży ruch. Poczekaj minutę. Potem spróbuj jeszcze raz.',
  'problem.BUSY':
    'Teraz jest tu duży ruch. Twój tekst nadal tu jest. Poczekaj chwilę. Potem spróbuj jeszcze raz.',
  'problem.TOO_SLOW': 'Wysyłanie trwało za długo. Twój tekst nadal tu jest. Spróbuj jeszcze raz.',
  'problem.UPLOAD_UNKNOWN':
    'Jeden plik nie dotarł jak należy albo czekał za długo. Wyślij go jeszcze raz.',
  'problem.UPLOAD_REFUSED': 'Coś poszło nie tak przy wysyłaniu pliku. Spróbuj jeszcze raz.',
  'problem.FILE_TOO_LARGE':
    'Ten plik jest za duży. Jeden plik może mieć do 100 MB, wszystkie pliki razem do 500 MB. Wybierz mniejszy plik.',
  'problem.TOO_MANY_FILES':
    'Za jednym razem możesz wysłać dziesięć plików. Najpierw usuń jeden z listy.',
  'problem.FILE_CHANGED':
    'Jeden z wybranych plików zmienił się albo zniknął. Usuń go z listy i wybierz jeszcze raz. Twój tekst nadal tu jest.',
  'problem.FILE_DAMAGED': 'Ten plik nie zgadza się z tym, co wysłano. Nie zostanie otwarty.',
  'problem.STORAGE_FULL':
    'Nie ma już miejsca. To nie jest wysłane. Zadzwoń pod jeden z numerów na dole.',
  'problem.INTERNAL': 'U nas coś poszło nie tak. Twój tekst nadal tu jest. Spróbuj jeszcze raz.',
  'problem.OFFLINE': 'Nie ma połączenia. Twój tekst nadal tu jest. Spróbuj jeszcze raz.',
  'problem.TIMED_OUT': 'To trwa za długo. Twój tekst nadal tu jest. Spróbuj jeszcze raz.',
  'problem.ANSWER_MALFORMED':
    'Przyszła do nas dziwna odpowiedź. Spróbuj jeszcze raz. Znowu to samo? Zadzwoń do nas.',
  'problem.CRYPTO_UNAVAILABLE':
    'Ta przeglądarka nie może zamknąć twojej wiadomości na klucz. Dlatego nic nie wysyłamy. Lepiej zadzwoń albo użyj innego urządzenia.',
  'problem.CODE_TOO_SHORT': 'Kod ma 24 cyfry. Czegoś jeszcze brakuje.',
  'problem.CODE_TOO_LONG': 'Kod ma 24 cyfry. Tutaj jest ich za dużo.',
  'problem.CODE_MISTYPED': 'Jedna cyfra jest zła. Porównaj wszystkie grupy.',
  'problem.PAPER_CODE_MISTYPED': 'Jeden znak jest zły. Porównaj wszystkie grupy.',
  'problem.PASSPHRASE_WEAK': 'Te słowa są za łatwe. Wybierz inne słowa.',
  'problem.DIRECTORY_UNTRUSTED':
    'Coś się nie zgadza z tym, kto tu czyta. Teraz nic nie wysyłaj. Zadzwoń do nas.',
  'problem.SIGNED_OUT': 'Wpisz swój kod jeszcze raz. Twój tekst zostanie.',
  'problem.STORY_MISSING': 'Najpierw coś napisz. Wystarczy kilka słów.',
  'problem.TEXT_TOO_LONG': 'Twój tekst jest za długi. Skróć go. Później możesz opowiedzieć więcej.',
  'problem.TEXT_MISSING': 'Najpierw coś napisz.',
  'problem.NO_READER_LEFT':
    'Teraz nie ma nikogo, kto może to przeczytać. Zadzwoń pod jeden z numerów na dole.',
  'problem.NOTHING_TO_DO': 'Nic się nie zmieniło.',
  'problem.DOSSIER_UNKNOWN': 'Tego już tu nie ma. Wpisz swój kod jeszcze raz.',
  'problem.CONSENT_MISSING': 'Najpierw wybierz „tak” albo „nie”.',
  'problem.PAPER_CHANGED':
    'Ten papier w międzyczasie zmieniono albo zabrano. Sprawdź, czy jest coś nowego, i przeczytaj jeszcze raz.',
  'problem.PAPER_WAITS': 'Teraz to nie jest możliwe.',
  'problem.QUESTION_OPEN': 'Teraz to nie jest możliwe.',
  'problem.CONSENT_INVALID': 'To pytanie się zmieniło. Przeczytaj je jeszcze raz i wtedy wybierz.',
  'problem.ORDER_REFUSED': 'Teraz to nie jest możliwe.',
  'problem.SECOND_SIGNATURE_REQUIRED': 'Teraz to nie jest możliwe.',
  'problem.ON_HOLD': 'Teraz to nie jest możliwe.',
  'problem.TOO_EARLY': 'To jeszcze nie jest możliwe.',
  'problem.ERASED': 'Twoich danych już tu nie ma. Z tym kodem nie ma już nic do czytania.',
  'problem.STONES_CHANGED': 'Teraz to nie jest możliwe.',
  'problem.DATE_IN_THE_PAST': 'Ten dzień już minął.',
  'problem.ABOUT_YOURSELF': 'To dotyczy ciebie. Niech zapisze to ktoś inny.',
  'problem.READERS_CHANGED':
    'Kogoś tu dodano albo usunięto bez pozwolenia. Dlatego nie możesz już tutaj pisać.',
  'problem.STEP_REFUSED': 'To jeszcze nie jest możliwe. Sprawdź, czy jest coś nowego.',
};
