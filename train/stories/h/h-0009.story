id: h-0009
genre: social
where: IE
published: 2019-09-23
title: Match report, Junior B Cup semi-final (club page)
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: none
note: nothing to protect; full of robbery, assault and murder talk; a minor who plays sport

Kilnamullagh 1-11 Ballyduff Rovers 2-7

Daylight robbery. Hold on, we won. It was daylight robbery and we were the robbers.

Thirteen men finished this one and fifteen of theirs. [[K p1 name|Tadhg Mulcahy]] walked after ten minutes for what ref [[K p4 name|Ger Nestor]] called striking and the rest of us called swatting a wasp. Then [[K p2 name|Emeka "Mex" Obiora]] got a second yellow for asking [[K p4 name|Mr Nestor]] the time.

The young lad [[K p3 name|Cian Lacey]], 17 on Tuesday last, came in at corner-back for his first start and murdered everything that came near him. His direct opponent was substituted, then his replacement was substituted. We counted four clean steals and he never gave away a free. [[K p3 name|Cian]] is doing the Leaving Cert, so the selectors have promised his mother that there'll be no training on Mondays.

The goal. [[K p5 name|Pa Joe Mulcahy]] (brother of the victim) won a ball that he'd no right to, fell on it, got up, fell on it again, and it was over the line. No one knows how. [[K p5 name|Pa Joe]] says that he meant it.

[[K p6 name|Sandeep Varghese]] kicked six from frees in his runners because somebody, we name no names, left the gear bag in Charleville.

Final is Sunday week in Mallow, throw-in 3pm. Bus from the Cross at 1. Sandwiches: see [[K p6 name|Sandeep]].

[[K p7 name|Noreen Lacey]], PRO
