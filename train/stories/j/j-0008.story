id: j-0008
genre: alert
where: US-MI
published: 2017-06-09
title: UPDATE - CANCEL - Missing Dearborn Heights teen located safe
person p1: role=missing,victim age=13 protected=yes why=minor-victim
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: the missing alert is over and she is now the victim of enticement; the alert text below still carries everything; near miss for trafficking (no money, no sex act)

*** THIS BULLETIN IS CANCELLED AS OF 0410 HRS 06/09/2017. PLEASE REMOVE SHARES ***

The 13-year-old girl reported missing from Dearborn Heights on Wednesday was found unharmed at a truck plaza near Angola, Indiana. A man who had been messaging her through a game for four months, [[K p2 name|Kyle Brandon Sturgis]], 20, of Fort Wayne, was taken into custody by Indiana troopers and faces a charge of child enticement. Investigators do not believe that money or any other person was involved, and there's no sign he had harmed her before he was stopped.

The department thanks the public. Since the girl is now the victim in a criminal case we ask media to stop using her name and picture. Det. Sgt. [[K p3 name|Hassan Bazzi]], 313-555-0118.

--- original bulletin follows ---

MISSING JUVENILE: [[W p1 name|Zaynab H. Fawaz]]
DOB: [[W p1 birthdate|09/30/2003]]
F / 5-01 / 98 lbs / brown / brown; wears a [[W p1 body|clear brace on upper teeth]] and a [[W p1 other|mustard-yellow hijab with a Tigers pin]]
LAST SEEN: 1440 hrs, bus stop, [[W p1 address|Warren & Gulley]]
SCHOOL: [[W p1 school|Crestwood, 7th grade]]
CONTACT: mother, [[W p4 name|Rima Fawaz]], [[W p4 phone|313-555-0166]]
Photo: [[W p1 photo|ZFawaz_yearbook7.png]]
#Bring[[W p1 name|Zaynab]]Home
