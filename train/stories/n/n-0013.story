id: n-0013
genre: news
where: GB-ENG
published: 2022-05-11
title: Drive-time bulletin script, 17:00
person p1: role=witness age=9 protected=yes why=minor-witness
person p2: role=convicted age=34 protected=decide why=identifies-protected
person p3: role=deceased age=6 protected=decide why=deceased
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=missing age=15 protected=decide why=missing-alert
person p10: role=relative age=- protected=yes why=identifies-protected
note: radio script with several items; dead boy named, living sister must not be; missing girl's alert active

IT'S FIVE O'CLOCK, I'M [[K p8 name|TASH OBUASI]].

A MOTHER FROM DUDLEY HAS BEEN JAILED FOR ELEVEN YEARS AFTER THE DEATH OF HER SIX-YEAR-OLD SON. [[D p2 name|KERRY-ANN DAWES]], WHO'S 34, STOOD BY WHILE HER PARTNER, [[K p4 name|SCOTT FENWICK]], LOCKED [[D p3 name|JAYDEN DAWES]] IN A SHED IN JANUARY. [[K p4 name|FENWICK]] GOT LIFE. THE JUDGE, [[K p5 name|SIR BASIL ROOK]], SAID THE BOY'S SISTER, WHO WAS NINE, HAD TRIED TO PUSH BISCUITS UNDER THE DOOR.

CUE: [[W p10 name|NAN MAUREEN]] 0'14"
IN: "He loved his dinosaurs…"
OUT: "…and [[W p1 name|Lexi]] did her best, bless her."
(NEWSDESK: DUCK THAT LAST BIT!! ORDER ON THE GIRL.)

POLICE ARE GROWING WORRIED FOR A TEENAGER MISSING FROM TIPTON SINCE SUNDAY. [[D p9 name|AMINA YUSUF]] IS FIFTEEN, FIVE FOOT TWO, AND WAS WEARING A YELLOW COAT. INSPECTOR [[K p7 name|CHERYL FENWICK]] SAYS ANYONE WHO'S SEEN HER SHOULD RING 101.

A BUTCHER FROM NETHERTON WHO CHASED TWO ROBBERS WITH A STRING OF SAUSAGES HAS BEEN GIVEN A BRAVERY AWARD. [[K p6 name|HAROLD PLUCK]] SAYS IT WAS ALL HE HAD IN HIS HAND.

THE WEATHER: APRIL SHOWERS A MONTH LATE.
