id: o-0012
genre: news
where: IN-MH
published: 2010-09-18
title: Chit fund couple took Rs 4 crore from retired mill hands, police tell court
person p1: role=accused age=51 protected=no why=adult-accused
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=victim age=68 protected=no why=adult-victim
person p4: role=victim age=71 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen: none
note: fraud, adults, FIR number and addresses stay

[[K p9 name|Sushant Gokhale]], Solapur

The couple at [[K p1 address|7, Laxmi Niwas, Hotgi Road]] had a marble lobby, two Scorpios and, until last Friday, 612 depositors.

On Friday they had a flight to Dubai, which left without them. [[K p1 name|Prakash Vasantrao Deshmukh]] (51) and his wife [[K p2 name|Vaishali]] (46), promoters of [[K p1 employer|Om Shree Sai Bachat Yojana]], were produced on Saturday before Judicial Magistrate [[K p5 name|S. R. Inamdar]], who sent them to police custody till the 24th.

According to FIR [[K p1 id|No. 318/2010]] of Vijapur Naka station, the scheme offered two per cent a month to mill workers who had received gratuity when the spinning units closed. API [[K p6 name|Firoz Mulani]] said the first year's interest was paid from the second year's deposits "and the third year's was not paid".

[[K p3 name|Dattatray Kamble]] (68) put in Rs 3.4 lakh, the whole of it. "She gave me a steel tiffin as gift," he said, outside the court, still carrying it. [[K p4 name|Shantabai Bansode]] (71) had sold two bangles on a promise of four.

Defence counsel [[K p7 name|Adv. Minal Chougule]] told the court that the firm had been ruined by a defaulting builder and that [[K p2 name|Mrs Deshmukh]] merely signed where she was shown.

It was the driver, [[K p8 name|Raju Pardeshi]], who rang the police from the airport road. His salary had been pending for five months. "Also," he added, "my mother was depositor number 88."
