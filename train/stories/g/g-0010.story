id: g-0010
genre: news
where: US-TX
published: 2003-08-08
title: 10PM — FRI — A BLOCK
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=58 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=victim age=62 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
screen: none
note: TV script with supers; adult accused and adult victim; anchor's name is also a month; nothing to protect

[2-SHOT]
[[K p1 name|APRIL]]: A WALL OF FLAME YOU COULD SEE FROM GALVESTON. GOOD EVENING, I'M [[K p1 name|APRIL GUIDRY]]. ONE MAN IS IN THE HOSPITAL AND A TANK FARM IN TEXAS CITY IS STILL SMOKING AT THIS HOUR.

[TAKE VO]
IT STARTED A LITTLE BEFORE SIX. THE PLANT SAYS A PUMP SEAL FAILED. WORKERS RAN FOR THE LEVEE.

[SOT — SUPER: [[K p2 name|Ignacio "Nacho" Bustamante]], pipefitter]
"I'M FIFTY-EIGHT AND I HAVEN'T RUN SINCE THE ARMY. I RAN."

[TAKE VO]
[[K p2 name|BUSTAMANTE]] WAS TREATED FOR BURNS ON BOTH HANDS AND ASKED US TO TELL HIS WIFE THE TRUCK IS FINE. FIRE MARSHAL [[K p3 name|LEON BOUDREAUX]] SAYS THE AIR IS SAFE. NO SHELTER ORDER.

[CAM 2]
[[K p1 name|APRIL]]: A PASADENA HANDYMAN WENT BEFORE A JUDGE TODAY, ACCUSED OF BEATING HIS FORMER BOSS WITH A LEVEL.

[VO — SUPER: [[K p4 name|Dwight Eugene Spivey]], 35]
PROSECUTORS SAY [[K p4 name|DWIGHT SPIVEY]] WALKED ONTO A JOB SITE LOOKING FOR BACK PAY AND FOUND [[K p5 name|WARREN TO]], SIXTY-TWO, EATING A SANDWICH. [[K p5 name|MISTER TO]] NEEDED NINETEEN STITCHES. [[K p4 name|SPIVEY]]'S BOND IS THIRTY THOUSAND. HE TOLD JUDGE [[K p6 name|MARGARET OYELARAN]], QUOTE, I ONLY WANTED TO MAKE IT EVEN.

[CAM 1]
[[K p1 name|APRIL]]: AND IN AUGUST IT'S HARD TO REMEMBER APRIL SHOWERS. [[K p1 name|APRIL]], WILL WE SEE ANY? THAT'S WHAT MY MOTHER ASKS. WEATHER'S NEXT.
