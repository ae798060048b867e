// website gemeente kortessem - algemene functies

// toevoeging voor arrays (IE kent indexOf niet)
Array.prototype.bevat = function (waarde) {
  for (var i = 0; i < this.length; i++) {
    if (this[i] == waarde) return true;
  }
  return false;
};

var dagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
var maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function toonDatum() {
  var d = new Date();
  $('#datum').text(
    dagen[d.getDay()] + ' ' + d.getDate() + ' ' + maanden[d.getMonth()] + ' ' + d.getFullYear(),
  );
}

$(document).ready(function () {
  toonDatum();

  // menu laten oplichten
  $('#menu td').hover(
    function () {
      $(this).css('background-color', '#FBDDB0');
    },
    function () {
      $(this).css('background-color', '');
    },
  );

  // tekst groter of kleiner
  $('a.letter').click(function () {
    var grootte = $(this).attr('rel');
    $('body, td, p, div, li').css('font-size', grootte + 'px');
    return false;
  });

  // zoekveld leegmaken
  $('#zoekveld')
    .focus(function () {
      if ($(this).val() == 'zoeken...') $(this).val('');
    })
    .blur(function () {
      if ($(this).val() == '') $(this).val('zoeken...');
    });
});
